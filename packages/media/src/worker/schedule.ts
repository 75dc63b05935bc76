/** Work as the queue sees it. */
export interface Turn {
  readonly cost: 'header' | 'digest' | 'decode' | 'model'
  /** The material it uses. */
  readonly token: number
  /** It may have brought a worker down: nothing else is put at risk beside it. */
  readonly alone: boolean
}

const RANK = { header: 0, digest: 1, decode: 2, model: 3 } as const
const MOST = { header: 4, digest: 1, decode: Number.POSITIVE_INFINITY, model: 1 } as const

/**
 * Which of those waiting may start beside those running, in order. Headers go first and beside everything. What decodes goes medium by
 * medium, all senses of one together, since they share its frames. Models go one at a time, once nothing waits to decode: each needs
 * up to a few hundred MB.
 */
export function startable<T extends Turn>(waiting: readonly T[], running: readonly Turn[]): readonly T[] {
  const begun: T[] = []
  const beside: Turn[] = [...running]
  for (const turn of [...waiting].sort((a, b) => RANK[a.cost] - RANK[b.cost])) {
    if (!maybeStarts(turn, beside)) continue
    begun.push(turn)
    beside.push(turn)
  }
  return begun
}

function maybeStarts(turn: Turn, beside: readonly Turn[]): boolean {
  if (beside.length === 0) return true
  if (turn.alone || beside.some(({ alone }) => alone)) return false
  if (beside.filter(({ cost }) => cost === turn.cost).length >= MOST[turn.cost]) return false
  const decoding = beside.filter(({ cost }) => cost === 'decode')
  if (turn.cost === 'decode') return decoding.every(({ token }) => token === turn.token)
  return turn.cost !== 'model' || decoding.length === 0
}
