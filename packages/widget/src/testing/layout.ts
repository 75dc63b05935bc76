import { shadowOf } from './mount.ts'

/** Read out, never seen; or made to scroll or end in an ellipsis by itself. */
const BY_DESIGN = '.vh, .letter, blockquote, .ctx, textarea, select, input, progress'

/** What sticks out to the right or left of the element, by how many pixels. */
export function sticking(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect()
  return [...shadowOf(element).querySelectorAll('*')].flatMap((node) => {
    if (node.closest('.vh') || node.parentElement?.closest(BY_DESIGN)) return []
    const box = node.getBoundingClientRect()
    const out = Math.max(box.right - right, left - box.left)
    return box.width > 0 && out > 1 ? [`${node.localName}.${node.getAttribute('class')} ${out}`] : []
  })
}

/** Boxes that are too narrow or too low for what is in them. */
export function clipped(element: HTMLElement): string[] {
  return [...shadowOf(element).querySelectorAll<HTMLElement>('*')].flatMap((node) => {
    if (node.closest(BY_DESIGN) || node.clientWidth === 0) return []
    const wide = node.scrollWidth - node.clientWidth
    const high = getComputedStyle(node).overflowY === 'visible' ? 0 : node.scrollHeight - node.clientHeight
    return wide > 1 || high > 1
      ? [`${node.localName}.${node.className} ${wide} ${high}: ${node.textContent?.slice(0, 40)}`]
      : []
  })
}
