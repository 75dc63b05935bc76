/** What the parts of a result have in common with each other. */
export const looks: string = `
.panel {
  --reject: light-dark(#b3261e, #ff9d92);
  --review: light-dark(#673db0, #c8adf7);
  --advise: light-dark(#33587a, #9fc0dd);
  --ok: light-dark(#146338, #79d3a1);
}
h3 { font-size: 1em; }
a { color: var(--accent); }
ul { list-style: none; }
b, strong { font-weight: 600; }

.t-reject, .was { --tone: var(--reject); }
.t-review { --tone: var(--review); }
.t-advise { --tone: var(--advise); }
.t-ok, .now, .fixed { --tone: var(--ok); }

.label, .row0, .pill, .proof { font-size: 12px; line-height: var(--small); }
.st, .meta, .facts, small, .in, .later p { font-size: 13px; line-height: var(--medium); }
.label, .row0, .un, .chev, dt, .st, .meta, .todo, .proof, small, .later p, .in p, .in li span, .notice p, .fixed .tt, .cov summary > svg, .diff > div > span:last-child, .setting > :first-child { color: var(--soft); }
.notice, .list > li, .grouphead, summary { border-block-start: 1px solid var(--line); }
.label, .notice h3, .tt, .n, .tag { font-weight: 600; }
.n, .tag, .in b { font-variant-numeric: tabular-nums; }
.quote, .tt, .setting, .meta, .fix strong { overflow-wrap: anywhere; }
.fixfoot, .links, .meta, .setting, .setting > span, .in p { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.row0, .fix header, .setting { display: flex; justify-content: space-between; gap: 4px 12px; }
.creative, .field, .body, .in, .in ul { display: grid; gap: 4px; }
.n, .tag, .chev { display: grid; place-items: center; }
.st, .eff, .pill { display: inline-flex; align-items: center; gap: 4px; }
.item, summary, mark, .tag, .box { cursor: pointer; }
.item, summary, .chev svg { transition: background 120ms, rotate 120ms; }
.item:hover, summary:hover { background: var(--hover); }
.notice { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 4px 12px; padding: 16px; background: var(--tint); }
.notice > * { grid-column: 2; }
.notice > svg { grid-area: 1 / 1; margin-block-start: 4px; color: var(--tone); }
.meter { display: flex; gap: 4px; margin-block-start: 4px; max-inline-size: 240px; }
.meter i { flex: 1; block-size: 4px; border-radius: 2px; background: var(--mark); }
.meter [data-done] { background: var(--ok); }
.notice { --tone: var(--limit); }
.kbd { font: 500 11px/16px var(--mono); min-inline-size: 16px; border: 1px solid; border-radius: 4px; }
`
