/** The list, an open finding, the fix and its two lines. */
export const findings: string = `
.item { position: relative; display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; column-gap: 12px; align-items: start; padding: 12px; padding-inline-start: 16px; }
.n { inline-size: 20px; block-size: 20px; border-radius: 5px; background: var(--tone); color: var(--surface); font-size: 12px; }
.tt { display: block; border: 0; background: none; text-align: start; cursor: inherit; }
button.tt::after { content: ''; position: absolute; inset: 0; }
.tt:focus-visible { outline: 0; }
.item:has(.tt:focus-visible) { outline: 2px solid; outline-color: var(--accent); outline-offset: -2px; border-radius: var(--round); }
.meta { gap: 0 12px; }
.eff { color: var(--tone); font-weight: 500; }
.side { display: flex; align-items: center; }
.item .btn { position: relative; z-index: 1; }
.chev { inline-size: 28px; block-size: 28px; }
[data-open] > .item .chev svg, [open] .chev svg { rotate: 180deg; }
[data-open] > .item:hover, .later .item:hover, .fixed .item:hover { background: none; }
.later .item, .fixed .item { cursor: default; }
.later .n { background: none; color: var(--soft); }

.body { gap: 16px; padding: 4px 16px 16px; padding-inline-start: 48px; }
[hidden] { display: none; }
.todo { display: block; margin-block-start: 8px; }
.fix { border: 1px solid var(--line); border-radius: var(--round); overflow: clip; }
.fix header { align-items: center; padding: 8px 12px; }
.pill { white-space: nowrap; }
.pill:not(.un) { color: var(--ok); }
.diff { border-block: 1px solid var(--line); line-height: 22px; }
.diff > div { display: grid; grid-template-columns: 28px minmax(0, 1fr); padding-block: 6px; padding-inline-end: 12px; background: var(--tint); }
.diff > div::before { content: attr(data-g); text-align: center; color: var(--tone); }
.now { border-block-start: 1px solid var(--line); }
del, ins { color: var(--text); background: var(--mark); border-radius: 3px; }
ins { text-decoration: none; }
.fixfoot, .sug { padding: 12px; row-gap: 8px; }
.sug, .sug + .fixfoot { padding-block-start: 0; }
.proof { flex-basis: 100%; max-inline-size: none; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 16px; }
small { display: block; }
.sure { display: inline-flex; gap: 2px; vertical-align: 1px; margin-inline-end: 8px; }
.sure i { inline-size: 12px; block-size: 6px; border-radius: 1px; border: 1px solid var(--soft); }
.sure [data-on] { background: var(--soft); }
.links { margin-inline-start: -8px; margin-block: -4px -8px; }
`
