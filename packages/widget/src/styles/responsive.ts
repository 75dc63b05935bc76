/** The frame answers to its own width, to touch and to reduced motion. */
export const narrowFrame: string = `
@container preclear (max-width: 357px) {
  .sec, .outcome, .foot0 { padding: 12px; }
  .head { padding-inline: 12px 8px; }
  .outcome { column-gap: 8px; }
  .acts .btn { flex: auto; }
}
@container preclear (min-width: 678px) {
  .outcome { grid-template-columns: 24px 1fr auto; padding: 20px; }
}
@media (pointer: coarse) { .sm, .chev { min-block-size: 36px; } .iconbtn { inline-size: 36px; block-size: 36px; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } .spin { animation: none; border-style: dotted; border-color: var(--accent); } }
`
