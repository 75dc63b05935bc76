/** Answers to its own width, to forced colours and to reduced motion. */
export const responsive: string = `
@container preclear (max-width: 359px) {
  .sec, .outcome, .notice { padding: 12px; } .notice { grid-template-columns: 20px 1fr; column-gap: 8px; }
  .head { padding-inline: 12px 4px; }
  .item { padding-inline: 12px 8px; column-gap: 8px; }
  .body { padding-inline: 12px; }
  .outcome { grid-template-columns: 20px 1fr; column-gap: 8px; }
  .outcome .acts { grid-column: 1 / -1; } .outcome .acts .btn { flex: 1 1 auto; }
  .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-block-end: 8px; } .facts dd:last-child { margin: 0; }
  .fixfoot .btn { flex: 1 1 auto; } .meter { max-inline-size: none; }
  .grouphead, details.cov > summary, .foot0 { padding-inline: 12px; }
  .cov .in { padding-inline: 40px 12px; }
  .kbd { display: none; }
}
@container preclear (min-width: 680px) {
  .outcome { grid-template-columns: 24px 1fr auto; padding: 20px; }
  .outcome .acts { grid-column: 3; grid-row: 1 / span 3; margin: 0; align-self: center; }
  .head { padding-inline: 20px 12px; }
  .panelgrid.two { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); border-block-start: 1px solid var(--line); }
  .panelgrid.two > .creative > * { max-inline-size: 340px; }
  .panelgrid.two > .creative { border-block-start: 0; border-inline-end: 1px solid var(--line); background: var(--sunken); padding: 20px; align-content: start; }
  .panelgrid.two > .creative .quote, .panelgrid.two > .creative .setting { background: var(--surface); }
  .panelgrid.two .list:first-child > li:first-child { border-block-start: 0; }
  .body { padding-inline-end: 24px; }
  details.cov > summary, .foot0, .grouphead { padding-inline: 20px 16px; }
  .cov .in { padding-inline: 48px 20px; }
}
@media (forced-colors: active) {
  .panel, .btn, .quote, .fix { border: 1px solid CanvasText; }
  .item .n, .tag { forced-color-adjust: none; background: CanvasText; color: Canvas; }
  :focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
}
@media (prefers-reduced-motion: reduce) { .fixed.just { animation: none; } }
`
