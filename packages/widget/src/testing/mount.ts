import { definePreclearCheck, type PreclearCheck } from '../element/preclear-check.tsx'
import { mediaPart } from '../view/media/lazy.ts'
import { pages } from '../view/pages.tsx'
import { parts } from '../view/shell/Main.tsx'

/** Everything that is otherwise fetched when it is first drawn. */
export async function loadParts(): Promise<void> {
  await Promise.all([...Object.values(parts), ...Object.values(pages), mediaPart].map((part) => part.load()))
}

definePreclearCheck()

/** A `<preclear-check>` in the page, with its properties set. */
export function mountElement(properties: Partial<PreclearCheck>): PreclearCheck {
  return document.body.appendChild(Object.assign(document.createElement('preclear-check'), properties))
}

/** What a person sees of an element's shadow root. */
export function shadowOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('the element has no shadow root')
  return element.shadowRoot
}

/** The next two frames: everything queued is drawn, focus has moved. */
export async function drawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done))
}

/** A picture of 40 by 20 pixels, as a file a person might choose. */
export async function pictureFile(): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 20)
  const context = canvas.getContext('2d')
  context?.fillRect(0, 0, 20, 20)
  return canvas.convertToBlob({ type: 'image/png' })
}
