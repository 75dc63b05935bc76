export interface PhraseHit {
  /** Index into the phrases the matcher was made from. */
  readonly phrase: number
  /** UTF-16 units of the original text. */
  readonly start: number
  readonly end: number
  /** Written so that a machine would not read it: look-alikes, hidden signs, separators, leet, masks, slips, reversal. */
  readonly disguised: boolean
  readonly readsAs: string
}

/** One hit per phrase and place; of overlapping ones the first found, plain ones before others. */
export function distinct(hits: readonly PhraseHit[]): PhraseHit[] {
  if (hits.length < 2) return [...hits]
  const last = new Map<number, PhraseHit>()
  return [...hits]
    .sort((a, b) => a.start - b.start || Number(a.disguised) - Number(b.disguised) || a.phrase - b.phrase)
    .filter((hit) => {
      const before = last.get(hit.phrase)
      if (before && hit.start < before.end) return false
      last.set(hit.phrase, hit)
      return true
    })
}
