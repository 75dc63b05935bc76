import type { Row } from '../../model/rows.ts'
import { focusRow } from '../shell/focus.ts'
import type { View } from '../view.ts'

/** Keys inside the list, and clicks on the numbers and words in the ad. Nothing listens outside of the widget. */
export function listen(panel: HTMLElement, viewNow: () => View, signal: AbortSignal): void {
  panel.addEventListener('keydown', (event) => handleKey(event, panel, viewNow()), { signal })
  panel.addEventListener(
    'click',
    ({ target }) => {
      const { state, controller } = viewNow()
      const place = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
      const row = state.rows.find((r) => String(r.n) === place?.dataset.finding)
      if (!row) return
      controller.toggle(row.n)
      focusRow(panel, row.n)
    },
    { signal },
  )
}

function handleKey(event: KeyboardEvent, panel: HTMLElement, view: View): void {
  const { target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
  // Letters and arrows belong to a field that is being filled in.
  if (target.closest('input, textarea, select')) return
  const { state, controller } = view
  const item = target.closest<HTMLElement>('li[data-row]')
  const at = state.rows.findIndex((row) => String(row.n) === item?.dataset.row)
  const row = state.rows[at]
  if (!row) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: state.rows.length - 1 }[event.key]
  if (to !== undefined) {
    const next = state.rows[(to + state.rows.length) % state.rows.length]
    if (next) {
      controller.moveTo(next.n)
      focusRow(panel, next.n)
    }
  } else if (event.key === 'Escape' && state.open.has(row.n)) {
    controller.toggle(row.n)
    focusRow(panel, row.n)
  } else if (!handleLetter(letterOf(event), view, row)) return
  else focusRow(panel, row.n)
  event.preventDefault()
}

function handleLetter(letter: string, { controller, options }: View, row: Row): boolean {
  if (letter === 'f' && !row.done && controller.canFix) controller.apply(row.n)
  else if (letter === 'u' && row.done) controller.undo(row.n)
  else if (letter === 'u' && row.aside) controller.withdraw(row.n)
  else if (letter === 'e' && options.onFocusField) {
    options.onFocusField(row.finding.where.path, row.finding)
    return false
  } else return false
  return true
}

/** The letter typed, or on a keyboard without Latin letters the one that is usually on that key. */
function letterOf(event: KeyboardEvent): string {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase()
}
