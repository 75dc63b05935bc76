/** The list, an open finding, the fix and its two lines. */
export const findings: string = `
.list > li { border-block-start: 1px solid var(--line); }
.row { position: relative; }
.item { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; column-gap: 12px; align-items: start; padding: 12px 12px 12px 16px; padding-inline: 16px 12px; cursor: pointer; transition: background var(--fast) var(--ease); }
.item:hover { background: var(--hover); }
.item .n { display: grid; place-items: center; inline-size: 20px; block-size: 20px; border-radius: 5px; background: var(--tone); color: var(--surface); font-size: 12px; line-height: 1; font-weight: 600; font-variant-numeric: tabular-nums; }
.item .tt { all: unset; cursor: pointer; font-weight: 600; display: block; overflow-wrap: anywhere; }
.item .tt:focus-visible { box-shadow: none; }
.item:has(.tt:focus-visible) { box-shadow: inset 0 0 0 2px var(--accent); border-radius: var(--r-2); }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; margin-block-start: 2px; font-size: 13px; line-height: 20px; color: var(--text-2); }
.eff { display: inline-flex; align-items: center; gap: 4px; color: var(--tone); font-weight: 500; }
.item .side { display: flex; align-items: center; gap: 4px; }
.chev { display: grid; place-items: center; inline-size: 28px; block-size: 28px; color: var(--text-3); }
.chev svg { transition: rotate var(--fast) var(--ease); }
[data-open] > .item .chev svg { rotate: 180deg; }
[data-open] > .item:hover { background: none; }
.body { display: grid; gap: 16px; padding: 4px 16px 16px; padding-inline: 48px 16px; }
.why { max-inline-size: 62ch; text-wrap: pretty; }
.fix { border: 1px solid var(--line); border-radius: var(--r-2); overflow: clip; }
.fix > header { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 8px 12px; }
.fix > header strong { font-weight: 600; }
.pill { display: inline-flex; align-items: center; gap: 4px; font-size: 12px; line-height: 16px; font-weight: 500; color: var(--ok); white-space: nowrap; }
.pill.un { color: var(--text-3); }
.diff { border-block: 1px solid var(--line); }
.diff > div { display: grid; grid-template-columns: 28px minmax(0, 1fr); padding: 6px 12px 6px 0; padding-inline: 0 12px; line-height: 22px; }
.diff > div::before { content: attr(data-g); text-align: center; font: 500 13px/22px var(--mono); }
.diff .was { background: var(--reject-tint); } .diff .was::before { color: var(--reject); }
.diff .now { background: var(--ok-tint); border-block-start: 1px solid var(--line); } .diff .now::before { color: var(--ok); }
.diff > div > span:last-child { color: var(--text-2); } .diff del, .diff ins { color: var(--text); }
.proof { grid-column: 1 / -1; flex-basis: 100%; font-size: 12px; line-height: 16px; color: var(--text-2); }
.panel:lang(ar) .proof, .panel:lang(th) .proof { line-height: 20px; }
.diff del, .diff ins { text-decoration: none; border-radius: 3px; padding: 1px 0; }
.diff del { background: var(--reject-mark); text-decoration: line-through; text-decoration-thickness: 1px; }
.diff ins { background: var(--ok-mark); }
.fixfoot { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px; align-items: center; }
.fix .sug { padding: 0 12px 12px; color: var(--text); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 16px; font-size: 13px; line-height: 20px; }
.panel:lang(ar) .facts, .panel:lang(th) .facts, .panel:lang(ar) .meta, .panel:lang(th) .meta { line-height: 24px; }
.facts dt { color: var(--text-3); } .facts dd { color: var(--text); }
.facts dd small { display: block; font-size: 13px; color: var(--text-2); }
.sure { display: inline-flex; gap: 2px; vertical-align: 1px; margin-inline-end: 8px; }
.sure i { inline-size: 12px; block-size: 6px; border-radius: 1px; border: 1px solid var(--edge); }
.sure i[data-on] { background: var(--text-2); border-color: var(--text-2); }
.links { display: flex; flex-wrap: wrap; gap: 0 4px; margin-inline-start: -8px; margin-block: -4px -8px; }
`
