import type { List } from './list.ts'

/** Keys inside the list, and clicks on the numbers and words in the ad. Nothing listens outside of the widget. */
export function listen(panel: HTMLElement, listNow: () => List): void {
  panel.addEventListener('keydown', (event) => handleKey(event, panel, listNow()))
  panel.addEventListener('click', ({ target }) => {
    const { rows, actions } = listNow()
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
    const row = rows.find((r) => String(r.n) === place?.dataset.finding)
    if (!row) return
    actions.toggle(row)
    focusRow(panel, row.n)
  })
}

export function focusRow(panel: HTMLElement, n: number): void {
  // After the next drawing: a row that was just fixed has its Undo button in place of its title.
  requestAnimationFrame(() =>
    panel.querySelector<HTMLElement>(`[data-row="${n}"] :is(button.tt, .undo)`)?.focus({ preventScroll: false }),
  )
}

function handleKey(event: KeyboardEvent, panel: HTMLElement, list: List): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return
  const item = event.target.closest<HTMLElement>('li[data-row]')
  const at = list.rows.findIndex((row) => String(row.n) === item?.dataset.row)
  const row = list.rows[at]
  if (!row) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.rows.length - 1 }[event.key]
  if (to !== undefined) {
    const next = list.rows[(to + list.rows.length) % list.rows.length]
    if (next) {
      list.moveTo(next.n)
      focusRow(panel, next.n)
    }
  } else if (event.key === 'Escape' && list.open.has(row.n)) {
    list.actions.toggle(row)
    focusRow(panel, row.n)
  } else if (!handleLetter(letterOf(event), list, row)) return
  else focusRow(panel, row.n)
  event.preventDefault()
}

function handleLetter(letter: string, list: List, row: List['rows'][number]): boolean {
  const { actions } = list
  if (letter === 'f' && !row.done && actions.apply) actions.apply(row)
  else if (letter === 'u' && row.done) actions.undo(row)
  else if (letter === 'e' && actions.edit) {
    actions.edit(row)
    return false
  } else return false
  return true
}

/** The letter typed, or on a keyboard without Latin letters the one that is usually on that key. */
function letterOf(event: KeyboardEvent): string {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase()
}
