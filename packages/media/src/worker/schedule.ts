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

/** Materials whose frames are kept for a model that waits, up to 44 MB each. */
const MOST_OPEN = 3

/**
 * Which of those waiting may start beside those running, in order. Headers go first and beside everything. What decodes goes medium by
 * medium, all senses of one together, since they share its frames. Models go one at a time, once nothing waits to decode, or so many
 * materials are `opened` (by token) that no further one should be: each model needs up to a few hundred MB.
 */
export function startable<T extends Turn>(
  waiting: readonly T[],
  running: readonly Turn[],
  opened: ReadonlySet<number> = new Set(),
): readonly T[] {
  const begun: T[] = []
  const beside: Turn[] = [...running]
  const isFull =
    opened.size >= MOST_OPEN &&
    [...waiting, ...running].some(({ cost, token }) => cost === 'model' && opened.has(token))
  for (const turn of [...waiting].sort((a, b) => RANK[a.cost] - RANK[b.cost])) {
    if (isFull && turn.cost === 'decode' && !opened.has(turn.token)) continue
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
