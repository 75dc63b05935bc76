import { expect, it } from 'vitest'
import type { Material, Stills } from '../material/material.ts'
import type { MediaSense } from '../senses/sense.ts'
import { createLooker } from './look.ts'

const medium = { id: 'm', kind: 'video', token: 1, file: new Blob(['film']) } as const
const look = (sense: string): Parameters<ReturnType<typeof createLooker>['look']>[0] => ({
  sense,
  medium,
  languages: ['en'],
  assets: { withheld: false },
})
const watch = { signal: new AbortController().signal, started() {}, progress() {} }
const senses: Readonly<Record<string, Pick<MediaSense, 'provides' | 'look'>>> = {
  frames: {
    provides: ['code.', '#text'],
    look: async (material, tools) => ({ facts: [{ id: 'code.matrix', value: (await material.stills(tools)).length }] }),
  },
  header: { provides: ['file.'], look: async () => ({ facts: [] }) },
}

it.each([
  ['frames', true, ['code.', '#text']],
  ['frames', undefined, undefined],
  ['header', true, undefined],
])('what %s saw of a film that was cut: %j is partly unseen: %j', async (sense, isCut, unseen) => {
  const stills: Stills = Object.assign([], isCut ? { isCut } : {})
  const material = { ...medium, stills: async () => stills } as unknown as Material
  const looker = createLooker({ open: () => ({ material }), load: async (id) => senses[id] as MediaSense })
  const answer = await looker.look(look(sense), watch)
  const missing = unseen?.map((provides) => ({ provides, reason: 'sense-budget' }))
  expect(answer).toMatchObject({ result: { kind: 'facts' } })
  expect((answer as { result: { missing?: unknown } }).result.missing).toEqual(missing)
})
