/** Fixed rows, rules that start later, coverage, footer, empty state. */
export const below: string = `
.fixed .item { cursor: default; grid-template-columns: 20px minmax(0, 1fr) auto; }
.fixed .item:hover { background: none; }
.fixed .ic { display: grid; place-items: center; inline-size: 20px; block-size: 20px; border-radius: 5px; color: var(--ok); background: var(--ok-tint); }
.fixed .tt { font-weight: 500; color: var(--text-2); cursor: default; }
.fixed .meta { color: var(--text-2); }
@keyframes settle { from { background: var(--ok-mark); } to { background: transparent; } }
.fixed.just { animation: settle var(--slow) var(--ease) 200ms backwards; }


.grouphead { display: flex; align-items: center; gap: 8px; padding: 16px 16px 8px; border-block-start: 1px solid var(--line); }
.list.first > li:first-child { border-block-start: 0; }
.later .n { background: none; color: var(--text-2); }
details.cov > summary { list-style: none; display: grid; grid-template-columns: 16px 1fr 28px; gap: 12px; align-items: start; padding: 12px 12px 12px 16px; padding-inline: 16px 12px; cursor: pointer; border-block-start: 1px solid var(--line); }
details.cov > summary::-webkit-details-marker { display: none; }
details.cov > summary > svg { color: var(--text-2); margin-block-start: 2px; }
details.cov > summary:hover { background: var(--hover); }
details.cov > summary:focus-visible { box-shadow: inset 0 0 0 2px var(--accent); }
details.cov[open] .chev svg { rotate: 180deg; }
.cov .in { padding: 0 16px 16px; padding-inline: 44px 16px; display: grid; gap: 8px; font-size: 13px; line-height: 20px; }
.cov summary b { font-weight: 400; } .cov summary span span { color: var(--text-2); }
.cov li { display: grid; grid-template-columns: 28px minmax(0, 1fr); gap: 0 4px; }
.cov li b { font-weight: 600; font-variant-numeric: tabular-nums; }
.cov li span { color: var(--text-2); }
.foot0 { display: flex; flex-wrap: wrap; gap: 4px 12px; justify-content: space-between; padding: 12px 16px; border-block-start: 1px solid var(--line); font-size: 12px; line-height: 16px; color: var(--text-3); }
.panel:lang(ar) .foot0, .panel:lang(th) .foot0 { line-height: 20px; }
.foot0 .priv { display: inline-flex; gap: 6px; align-items: center; color: var(--text-2); }
.empty { padding: 32px 24px; text-align: center; display: grid; gap: 8px; justify-items: center; border-block-start: 1px solid var(--line); }
.empty > svg { color: var(--text-3); }
.empty h2 { font-size: 16px; line-height: 24px; font-weight: 600; }
.empty p { color: var(--text-2); max-inline-size: 40ch; text-wrap: balance; }
.empty .btn { margin-block-start: 8px; }
`
