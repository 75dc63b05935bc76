/** Moves the focus to a row of the list. */
export function focusRow(panel: HTMLElement, n: number): void {
  // After the next drawing: a row that was just fixed has its Undo button in place of its title.
  requestAnimationFrame(() =>
    panel.querySelector<HTMLElement>(`[data-row="${n}"] :is(button.tt, .undo)`)?.focus({ preventScroll: false }),
  )
}
