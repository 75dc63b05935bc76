import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fact, Sense, Unsensed } from '@preclear/core'
import { ROOT } from '../run/files.ts'

/** The senses themselves, below the doors of their packages, which turn a crash into a reason. */
interface Looking {
  look(material: unknown, tools: unknown): Promise<{ facts: readonly Fact[]; missing?: readonly Unsensed[] }>
}
interface Testing {
  materialOf(bytes: Uint8Array, about: { kind: 'image' | 'video' | 'audio' }): unknown
  toolsOf(): unknown
}
const source = async <T>(path: string): Promise<T> => import(pathToFileURL(join(ROOT, 'packages', path)).href)
const { container } = await source<{ container: Looking }>('media/src/senses/container/container.ts')
const { imageFile } = await source<{ imageFile: Looking }>('media/src/senses/image-file/image-file.ts')
const { materialOf, toolsOf } = await source<Testing>('media/src/testing/material.ts')
const { imageHeader } = await source<{ imageHeader: Sense }>('core/src/senses/image-header/image-header.ts')

/** What one sense made of one damaged file. */
export interface Result {
  readonly sense: string
  /** `facts`, the reason of a refusal, or `crash`. */
  readonly kind: string
  readonly ms: number
  readonly detail?: string
}

export interface Outcome {
  readonly index: number
  /** The fixture and what was done to it. */
  readonly about: string
  readonly ms: number
  readonly results: readonly Result[]
}

/** Shows one damaged file to the senses of films, of recordings and of pictures. */
export async function runCase(index: number, about: string, bytes: Uint8Array): Promise<Outcome> {
  const results: Result[] = []
  const time = async (sense: string, run: () => Promise<string>): Promise<void> => {
    const from = performance.now()
    let kind = 'crash'
    let detail: string | undefined
    try {
      kind = await run()
    } catch (error) {
      const isRefusal = error instanceof Error && error.name === 'Unavailable' && 'reason' in error
      if (isRefusal) kind = String(error.reason)
      else detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    results.push({ sense, kind, ms: performance.now() - from, ...(detail ? { detail } : {}) })
  }
  for (const kind of ['video', 'audio'] as const)
    await time(`container, ${kind}`, async () => {
      const { facts } = await container.look(materialOf(bytes, { kind }), toolsOf())
      mustBeSane(facts)
      return facts.some(({ id, value }) => id === 'file.readable' && value === true) ? 'read' : 'not readable'
    })
  await time('image-file', async () => {
    const { facts, missing } = await imageFile.look(materialOf(bytes, { kind: 'image' }), toolsOf())
    mustBeSane(facts)
    const known = facts.find(({ id }) => id === 'image.decodable')
    return known ? (known.value ? 'decodable' : 'not decodable') : (missing?.[0]?.reason ?? 'nothing said')
  })
  await time('image-header', async () => {
    const result = await imageHeader.sense({ id: 'm', kind: 'image', source: bytes }, new AbortController().signal)
    if (result.kind !== 'facts') return result.reason
    mustBeSane(result.facts)
    return result.facts.some(({ id }) => id === 'image.width') ? 'size known' : 'no size'
  })
  return { index, about, results, ms: results.reduce((sum, { ms }) => sum + ms, 0) }
}

/** Numbers that no rule could compare are as bad as a crash. */
function mustBeSane(facts: readonly Fact[]): void {
  for (const { id, value } of facts)
    if (typeof value === 'number' && !(Number.isFinite(value) && value >= 0)) throw new Error(`${id} is ${value}`)
}
