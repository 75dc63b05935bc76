/** Buttons that lead to another page, and are there again on the way back. */
const DOORS = '.further .btn, .acts .btn, .empty .btn'

const kept = new WeakSet<HTMLElement>()

/**
 * What has the focus may vanish: a form is saved, a row fixed, a page left. Then the focus goes to what stands in its place,
 * never to the top of the host's page. A person who has moved elsewhere is left alone.
 */
export function keepFocus(panel: HTMLElement | null): void {
  if (!panel || kept.has(panel)) return
  kept.add(panel)
  let last: HTMLElement | undefined
  let row: string | undefined
  let door: string | null = null
  panel.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    last = target
    row = target.closest<HTMLElement>('[data-row]')?.dataset.row
    if (target.matches(DOORS)) door = target.textContent
  })
  panel.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (target === last && panel.contains(last ?? null)) last = undefined
    }),
  )
  const place = (): HTMLElement | null | undefined => {
    const find = (selector: string) => panel.querySelector<HTMLElement>(selector)
    const before =
      last?.matches('.back') &&
      [...panel.querySelectorAll<HTMLElement>(DOORS)].find((each) => each.textContent === door)
    if (before) return before
    if (row === undefined) return find('[data-page-head]')
    // A form that was closed leaves the button that opened it; the row itself may be another one now.
    return (
      (last?.closest('form') && find(`[data-row="${row}"] .links .btn`)) ||
      find(`[data-row="${row}"] :is(button.tt, .undo)`)
    )
  }
  new MutationObserver(() => {
    if (!last || panel.contains(last)) return
    const isLost = panel.ownerDocument.activeElement === panel.ownerDocument.body
    const to = place() ?? panel
    last = undefined
    if (isLost) to.focus()
  }).observe(panel, { childList: true, subtree: true })
}
