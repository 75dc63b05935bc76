import { InvalidCreativeError } from '@preclear/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { PreclearCheck } from './element.tsx'
import { ar } from './strings/ar.ts'
import { loadAxe } from './testing/axe.ts'
import { clear, creative, human, later, limited, precheck, rejected } from './testing/fixtures.ts'
import { drawn, mountElement, pictureFile, shadowOf } from './testing/mount.ts'

const invalid = new InvalidCreativeError([
  { code: 'bad_date', path: '/flight/from', expected: 'a date', received: '2026-13-40' },
])
const failing = (error: unknown): PreclearCheck['precheck'] =>
  ({ ...precheck, check: () => Promise.reject(error) }) as unknown as PreclearCheck['precheck']
const reading = {
  ...precheck,
  check: (_: unknown, { onProgress }: { onProgress(step: unknown): void }) => {
    onProgress({ step: 'text', report: rejected, done: 0, total: 2 })
    onProgress({ step: 'sense', sense: 'image', mediaId: 'm1', state: 'started', done: 1, total: 2 })
    return new Promise(() => undefined)
  },
} as unknown as PreclearCheck['precheck']
const showing = { creative, precheck: precheck as PreclearCheck['precheck'] }

const STATES: Readonly<Record<string, () => Promise<Partial<PreclearCheck>>>> = {
  empty: async () => ({}),
  ready: async () => ({ creative }),
  running: async () => ({ creative, precheck: reading }),
  rejected: async () => ({ ...showing, report: rejected }),
  limited: async () => ({ ...showing, report: limited }),
  human: async () => ({ ...showing, report: human }),
  clear: async () => ({ ...showing, report: clear }),
  later: async () => ({ ...showing, report: later }),
  failed: async () => ({ creative, precheck: failing(new Error('x')) }),
  invalid: async () => ({ creative, precheck: failing(invalid) }),
  picture: async () => ({
    ...showing,
    report: rejected,
    creative: { ...creative, media: [{ id: 'm1', kind: 'image', name: 'cover.png', source: await pictureFile() }] },
  }),
}

const axe = await loadAxe()
afterEach(() => document.body.replaceChildren())

/** Opens whatever opens, and fixes one thing, so that every part is on screen. */
async function openAll(root: ShadowRoot): Promise<void> {
  for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) {
    button.click()
    await drawn()
  }
  for (const details of root.querySelectorAll('details')) details.open = true
  root.querySelector<HTMLElement>('.fix .pri')?.click()
  await drawn()
}

describe('accessibility', () => {
  const cases = Object.keys(STATES).flatMap((state) =>
    (['light', 'dark'] as const).flatMap((theme) => ['en', 'ar'].map((language) => [state, theme, language] as const)),
  )
  it.each(cases)('axe finds nothing in %s, %s, %s', async (state, theme, language) => {
    const properties = (await STATES[state]?.()) ?? {}
    document.body.style.background = theme === 'dark' ? '#101216' : '#fff'
    const element = mountElement({ ...properties, theme, language, strings: [ar] })
    await drawn()
    const root = shadowOf(element)
    await openAll(root)
    const { violations, incomplete } = await axe.run(element)
    // What axe could not measure counts too, except single letters, which it never measures.
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast')
    const contrast = unsure.map((result) => ({
      ...result,
      nodes: result.nodes.filter((node) => !node.any.some((check) => check.message.includes('too short'))),
    }))
    expect(
      [...violations, ...contrast].flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.any[0]?.message ?? node.failureSummary}`),
      ),
    ).toEqual([])
  })
  it('never scrolls sideways at 320 pixels, with long words', async () => {
    const body = 'W'.repeat(400)
    const report = { ...rejected, surfaces: [{ id: 'body', path: '/text/body', text: body, language: 'en' }] }
    const element = mountElement({ ...showing, report, creative: { ...creative, text: { body } } })
    element.style.width = '320px'
    await drawn()
    await openAll(shadowOf(element))
    const wide = [...shadowOf(element).querySelectorAll('*')].filter(
      (node) => !node.matches('.vh') && node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    )
    expect(wide.map((node) => node.outerHTML.slice(0, 80))).toEqual([])
  })
})
