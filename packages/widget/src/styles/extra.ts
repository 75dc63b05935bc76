/** What the product has beyond the drawing: language menu, progress, stretched row targets, entries that do not fit. */
export const extra: string = `
.head > svg { color: var(--text); }
.head .name { white-space: nowrap; }
.head .ctx { min-inline-size: 0; }
.iconbtn { flex: none; }
.iconbtn[aria-disabled="true"] { opacity: .5; cursor: default; }
.lang { position: relative; }
.lang select { position: absolute; inset: 0; inline-size: 100%; opacity: 0; cursor: pointer; font: inherit; color: CanvasText; background: Canvas; }
.lang:focus-within { box-shadow: var(--ring); }
.label, .grouphead h3 { font-weight: 600; }
.outcome > .spin { margin-block-start: 6px; }
.outcome > h2 { grid-column: 2; }
.issues { grid-column: 2; display: grid; gap: 4px; margin-block-start: 4px; }
.issues b { font-weight: 600; }
.issues code { font: 500 12px/20px var(--mono); margin-inline-start: 8px; overflow-wrap: anywhere; }
.sense { grid-template-columns: minmax(0, 1fr) auto; }
.sense .st { display: inline-flex; gap: 4px; align-items: center; }
.sense .failed { color: var(--limit); }
.senses { border-block-start: 1px solid var(--line); padding-block-start: 8px; margin-block-start: 8px; }
.senses:empty { display: none; }
progress { appearance: none; inline-size: 96px; block-size: 4px; border: 0; border-radius: 2px; background: var(--line); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
.item { position: relative; }
.item button.tt::after { content: ''; position: absolute; inset: 0; }
.item .side .btn, .item > .btn { position: relative; z-index: 1; }
.body[hidden] { display: none; }
.why .todo { display: block; margin-block-start: 8px; color: var(--text-2); }
.fix > header strong { overflow-wrap: anywhere; }
.fixfoot { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px; align-items: center; }
.sug + .fixfoot { padding-block-start: 0; }
.fix .diff + .fixfoot { border: 0; }
.fix + .fix { margin-block-start: -8px; }
.setting > span:last-child { display: flex; flex-wrap: wrap; gap: 4px 8px; }
.setting > :first-child { color: var(--text-2); overflow-wrap: anywhere; }
.setting mark { overflow-wrap: anywhere; min-inline-size: 0; }
.setting bdi { overflow-wrap: anywhere; }
.row0 .tag { margin-inline-start: 6px; }
.later .item p { color: var(--text-2); font-size: 13px; line-height: 20px; margin-block-start: 4px; }
.later .item, .fixed .item { cursor: default; }
.later .item:hover { background: none; }
.cov .soft { color: var(--text-2); }
.cov .in ul { display: grid; gap: 8px; }
.cov .in p { color: var(--text-2); display: flex; flex-wrap: wrap; gap: 0 12px; }
.cov .in p b { color: var(--text); font-weight: 600; flex-basis: 100%; }
@media (pointer: coarse) { .btn.sm, .chev { min-block-size: 36px; } .iconbtn { inline-size: 36px; block-size: 36px; } }
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } .lang:focus-within { outline: 2px solid Highlight; } }
`
