/** One pair of colours that is on screen now. */
export interface Pair {
  readonly text: string
  readonly background: string
  /** WCAG 2 contrast ratio, 1 to 21. */
  readonly ratio: number
  /** Some of the words drawn so. */
  readonly sample: string
}

type Rgba = readonly [r: number, g: number, b: number, a: number]

const read = new Map<string, Rgba>()
let canvas: CanvasRenderingContext2D | null | undefined

/** Any CSS colour as the browser paints it, channels 0 to 255 and alpha 0 to 1. */
function rgbaOf(color: string): Rgba {
  const known = read.get(color)
  if (known) return known
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) return [0, 0, 0, 1]
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data
  const rgba: Rgba = [r, g, b, a / 255]
  read.set(color, rgba)
  return rgba
}

function over([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba {
  return [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
}

function luminance([r, g, b]: Rgba): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * x + 0.7152 * y + 0.0722 * z
}

function ratioOf(a: Rgba, b: Rgba): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** What lies behind an element's words: its own background and those of everything around it, the page's white or black last. */
function behind(element: Element): Rgba {
  const layers: Rgba[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = rgbaOf(getComputedStyle(at).backgroundColor)
    if (layer[3] > 0) layers.push(layer)
    if (layer[3] >= 1) break
  }
  return layers.reduceRight((under, layer) => over(layer, under), [255, 255, 255, 1] as Rgba)
}

function hex([r, g, b]: Rgba): string {
  return `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible'
}

/** Every pair of text and background drawn in a shadow root, the weakest first. */
export function pairsIn(root: ShadowRoot): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const sample = walker.currentNode.textContent?.trim() ?? ''
    if (!element || !sample || element.closest('style, option, [disabled]') || !isShown(element)) continue
    const back = behind(element)
    const front = over(rgbaOf(getComputedStyle(element).color), back)
    const key = `${hex(front)} ${hex(back)}`
    if (!pairs.has(key))
      pairs.set(key, { text: hex(front), background: hex(back), ratio: ratioOf(front, back), sample })
  }
  return [...pairs.values()].sort((a, b) => a.ratio - b.ratio)
}
