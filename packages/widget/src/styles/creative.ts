/** The ad with its marks, and the notice about a file. */
export const creative: string = `
.creative { display: grid; gap: 12px; }
.creative .top { display: flex; justify-content: space-between; gap: 8px; }
.field { display: grid; gap: 4px; }
.field .row0 { display: flex; justify-content: space-between; gap: 8px; font-size: 12px; line-height: 16px; color: var(--text-3); }
.panel:lang(ar) .field .row0, .panel:lang(th) .field .row0 { line-height: 20px; }
.quote { padding: 8px 12px; background: var(--sunken); border-radius: var(--r-2); line-height: 24px; overflow-wrap: anywhere; text-wrap: pretty; }
.quote:lang(th) { line-height: 28px; } .quote:lang(ar) { line-height: 30px; }
mark { color: inherit; background: var(--hl); border-radius: 3px; padding: 1px 0; text-decoration: underline 2px var(--tone); text-underline-offset: 4px; box-decoration-break: clone; -webkit-box-decoration-break: clone; cursor: pointer; transition: background var(--fast) var(--ease); }
mark.t-limit { text-decoration-style: dashed; } mark.t-review { text-decoration-style: dotted; } mark.t-ok { text-decoration-style: none; text-decoration-line: none; }
mark[data-on] { box-shadow: 0 0 0 1px var(--tone); }
.tag { display: inline-grid; place-items: center; min-inline-size: 16px; block-size: 16px; padding-inline: 3px; margin-inline-start: 3px; border-radius: 4px; background: var(--tone); color: var(--surface); font: 600 11px/1 var(--font); font-variant-numeric: tabular-nums; vertical-align: 2px; user-select: none; }
.setting { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 12px; align-items: center; padding: 8px 12px; background: var(--sunken); border-radius: var(--r-2); }
.panelgrid { display: grid; }

.notice { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 4px 12px; padding: 16px; border-block-start: 1px solid var(--line); }
.notice > svg { color: var(--limit); margin-block-start: 2px; } .notice > * { grid-column: 2; } .notice > svg { grid-column: 1; grid-row: 1; }
.notice h3 { font-size: 14px; font-weight: 600; } .notice p { color: var(--text-2); text-wrap: pretty; } .notice code { font: 500 12px/20px var(--mono); color: var(--text-3); overflow-wrap: anywhere; } .notice .btn { justify-self: start; margin-block-start: 8px; }
`
