import type { Frame } from './frame.ts'
import { RepairRefused } from './refused.ts'

type Context = OffscreenCanvasRenderingContext2D

/** Long side of the small picture whose edge is looked at. */
const SMALL = 64

/** The mean colour of the edges that a border will touch, as CSS has it. `draw` fills a canvas of the given size with the cut. */
export function borderColour(frame: Frame, draw: (to: Context, width: number, height: number) => void): string {
  const { cut } = frame
  const scale = SMALL / Math.max(cut.width, cut.height)
  const width = Math.max(1, Math.round(cut.width * scale))
  const height = Math.max(1, Math.round(cut.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new RepairRefused('cannot-encode')
  draw(context, width, height)
  const isBeside = frame.width > cut.width
  const edges = isBeside
    ? [context.getImageData(0, 0, 1, height), context.getImageData(width - 1, 0, 1, height)]
    : [context.getImageData(0, 0, width, 1), context.getImageData(0, height - 1, width, 1)]
  const sum = [0, 0, 0]
  let pixels = 0
  for (const { data } of edges)
    for (let i = 0; i < data.length; i += 4, pixels++)
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (data[i + c] ?? 0)
  return `rgb(${sum.map((each) => Math.round(each / Math.max(1, pixels))).join(' ')})`
}
