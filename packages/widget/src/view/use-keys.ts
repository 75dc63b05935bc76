import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { List } from './use-list.ts'

/** Keys inside the list, and clicks on the numbers and words in the ad. Nothing listens outside of the widget. */
export function useKeys(root: RefObject<HTMLElement | null>, list: List): void {
  const current = useRef(list)
  current.current = list
  useEffect(() => {
    const panel = root.current
    if (!panel) return
    const onKey = (event: KeyboardEvent): void => handleKey(event, panel, current.current)
    const onClick = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null
      const row = current.current.rows.find((r) => String(r.n) === target?.dataset.finding)
      if (!row) return
      current.current.actions.toggle(row)
      focusRow(panel, row.n)
    }
    panel.addEventListener('keydown', onKey)
    panel.addEventListener('click', onClick)
    return () => {
      panel.removeEventListener('keydown', onKey)
      panel.removeEventListener('click', onClick)
    }
  }, [root])
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
