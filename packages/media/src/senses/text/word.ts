export interface Line {
  readonly words: readonly Word[]
}

export interface Word {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  readonly box: Box
}

/** Ratios of the picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Grows with letters and how sure they are: of two readings of a place the better has more. */
export function weightOf({ text, confidence }: Word): number {
  return Math.max(0, confidence - 50) * [...text].length
}

/** Share of the smaller box that lies in the other. */
export function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(a.w * a.h, b.w * b.h)
}

export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  return { x, y, w: right - x, h: bottom - y }
}
