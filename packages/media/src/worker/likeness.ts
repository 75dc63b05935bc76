import type { Fact, SenseResult } from '@preclear/core'
import type { SeenBefore } from '../options.ts'
import { ALIKE_BITS, distanceOfHashes } from '../senses/repetition/hash.ts'

/** Adds which of the other ads' pictures this one is nearly the same as; empty where it is none of them. */
export function withLikeness(result: SenseResult, seen: readonly SeenBefore[]): SenseResult {
  if (result.kind !== 'facts') return result
  const hash = result.facts.find(({ id }) => id === 'media.hash')
  if (!hash) return result
  const near = seen
    .map(({ name, hash: other }) => ({ name, bits: distanceOfHashes(String(hash.value), other) }))
    .filter(({ bits }) => bits <= ALIKE_BITS)
    .sort((a, b) => a.bits - b.bits)[0]
  const { mediaId } = hash
  const likeness: Fact = { id: 'media.seenAs', value: near?.name ?? '', ...(mediaId === undefined ? {} : { mediaId }) }
  return { ...result, facts: [...result.facts, likeness] }
}
