/** The result on a small screen, on a wide one, tightly set and in forced colours. */
export const narrowResult: string = `
@container preclear (max-width: 357px) {
  .notice { padding: 12px; }
  .item, .body, .grouphead, summary { padding-inline: 12px 8px; }
  .item { column-gap: 8px; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: 8px; }
  .fixfoot .btn { flex: auto; }
  .kbd { display: none; }
}
@container preclear (min-width: 678px) {
  .outcome > .acts { grid-area: 1 / 3 / span 3; margin: 0; align-self: center; max-inline-size: 340px; justify-content: end; }
  .two:has(.creative) { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); border-block-start: 1px solid var(--line); }
  .two > .creative { border-block-start: 0; border-inline-end: 1px solid var(--line); background: var(--sunken); }
  .two > .creative > * { max-inline-size: 340px; }
  .two .quote, .two .setting { background: var(--surface); }
  .creative + div > :first-child > :first-child { border: 0; }
}
[data-density=compact] :is(.sec, .outcome, .foot0) { padding-block: 8px; }
[data-density=compact] .head { min-block-size: 40px; }
[data-density=compact] :is(.item, summary) { padding-block: 8px; }
[data-density=compact] .body { gap: 12px; padding-block-end: 12px; }
[data-density=compact] .grouphead { padding-block: 12px 4px; }
@media (forced-colors: active) {
  .quote, .setting { border: 1px solid; }
  .n, .tag { forced-color-adjust: none; background: CanvasText; color: Canvas; }
  mark { forced-color-adjust: none; background: Mark; color: MarkText; }
}
`
