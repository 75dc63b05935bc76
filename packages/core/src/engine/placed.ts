import type { Hit } from '../contracts/checker.ts'
import type { PlacedWord, Surface } from '../contracts/facts.ts'
import type { Evidence } from '../contracts/finding.ts'

type Box = PlacedWord['box']

/** Words read in a picture are shown where they stand: each quote gets the boxes of its words, a box a line. */
export function placed(hits: readonly Hit[], surfaces: readonly Surface[]): readonly Hit[] {
  const pictured = surfaces.filter(({ words }) => words?.length)
  if (pictured.length === 0) return hits
  return hits.map((hit) => {
    const boxes = hit.evidence.flatMap((evidence) => (evidence.kind === 'text' ? boxesOf(evidence, pictured) : []))
    const mediaId = boxes[0]?.mediaId
    if (mediaId === undefined) return hit
    return { ...hit, where: { mediaId, ...hit.where }, evidence: [...hit.evidence, ...boxes] }
  })
}

function boxesOf(
  { surface, start, end }: Extract<Evidence, { kind: 'text' }>,
  pictured: readonly Surface[],
): Extract<Evidence, { kind: 'box' }>[] {
  const read = pictured.find(({ id }) => id === surface)
  const mediaId = read?.id.replace(/#[^#]*$/, '')
  if (!read?.words || mediaId === undefined) return []
  const words = read.words.filter((word) => word.start < end && word.end > start)
  return linesOf(words).map(({ box, tMs }) => ({
    kind: 'box',
    mediaId,
    ...box,
    ...(tMs === undefined ? {} : { tMs }),
  }))
}

/** Neighbours whose heights overlap by half stand in one line. */
function linesOf(words: readonly PlacedWord[]): { box: Box; tMs: number | undefined }[] {
  const lines: { box: Box; tMs: number | undefined }[] = []
  for (const { box, tMs } of words) {
    const last = lines.at(-1)
    if (last && last.tMs === tMs && isBeside(last.box, box)) last.box = around(last.box, box)
    else lines.push({ box, tMs })
  }
  return lines
}

function isBeside(a: Box, b: Box): boolean {
  return Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > Math.min(a.h, b.h) / 2
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}
