/** Panel, head, outcome, buttons, progress. */
export const frame: string = `
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); overflow: clip; }
.sec { padding: 16px; border-block-start: 1px solid var(--line); }
.label { font-size: 12px; line-height: 16px; font-weight: 600; color: var(--text-2); }
.panel:lang(ar) .label, .panel:lang(th) .label { line-height: 20px; }


.head { display: flex; align-items: center; gap: 8px; min-block-size: 48px; padding: 4px 8px 4px 16px; padding-inline: 16px 8px; }
.head .name { font-weight: 600; }
.head .ctx { margin-inline-start: auto; color: var(--text-2); font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.iconbtn { display: grid; place-items: center; inline-size: 32px; block-size: 32px; border: 0; background: none; color: var(--text-2); border-radius: var(--r-2); cursor: pointer; transition: background var(--fast) var(--ease); }
.iconbtn:hover { background: var(--hover); color: var(--text); }


.outcome { display: grid; grid-template-columns: 24px 1fr; column-gap: 12px; row-gap: 4px; padding: 16px; border-block-start: 1px solid var(--line); background: var(--tint); }
.outcome > svg { color: var(--tone); margin-block-start: 4px; }
.meter { grid-column: 2; display: flex; gap: 4px; margin-block-start: 4px; max-inline-size: 240px; }
.meter i { flex: 1; block-size: 4px; border-radius: 2px; background: color-mix(in oklab, var(--tone) 32%, transparent); }
.meter i[data-done] { background: var(--ok); }
.outcome h2 { font-size: 18px; line-height: 28px; font-weight: 600; letter-spacing: -.006em; color: var(--tone-text, var(--tone)); }
.outcome p { grid-column: 2; color: var(--text); max-inline-size: 60ch; text-wrap: pretty; }
.outcome .acts { grid-column: 2; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-start: 8px; }
.outcome .fine { grid-column: 2; color: var(--text-2); font-size: 13px; line-height: 20px; margin-block-start: 4px; }
.t-reject { --tone: var(--reject); --tint: var(--reject-tint); --hl: var(--reject-mark); }
.t-limit { --tone: var(--limit); --tint: var(--limit-tint); --hl: var(--limit-mark); }
.t-review { --tone: var(--review); --tint: var(--review-tint); --hl: var(--review-mark); }
.t-advise { --tone: var(--advise); --tint: var(--advise-tint); --hl: var(--advise-mark); }
.t-ok { --tone: var(--ok); --tint: var(--ok-tint); --hl: var(--ok-mark); }
.t-idle { --tone: var(--text-2); --tint: var(--surface); --hl: var(--sunken); --tone-text: var(--text); }


.btn { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-block-size: 36px; padding: 4px 12px; border: 1px solid var(--seam); border-radius: var(--r-2); background: var(--surface); color: var(--text); font-weight: 500; cursor: pointer; text-align: center; transition: background var(--fast) var(--ease), border-color var(--fast) var(--ease); }
.btn:hover { background: var(--hover); border-color: var(--edge); }
.btn.pri { background: var(--fill); border-color: var(--fill); color: var(--on-fill); font-weight: 600; }
.btn.pri:hover { background: color-mix(in oklab, var(--fill) 90%, light-dark(#000, #fff)); }
.btn.sm { min-block-size: 28px; padding: 2px 10px; font-size: 13px; line-height: 20px; }
.btn.txt { border-color: transparent; background: none; color: var(--accent); padding-inline: 8px; }
.btn.txt:hover { background: var(--accent-tint); border-color: transparent; }
.btn.pri:hover { border-color: transparent; }
.btn:focus-visible, .iconbtn:focus-visible { border-radius: var(--r-2); }
.kbd { font: 500 11px/16px var(--mono); min-inline-size: 16px; padding: 0 4px; text-align: center; border: 1px solid currentColor; border-radius: 4px; opacity: .75; }


.senses { display: grid; gap: 0; }
.sense { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto 16px; gap: 4px 12px; align-items: center; padding-block: 8px; border-block-start: 1px solid var(--line); }
.sense:first-child { border-block-start: 0; padding-block-start: 0; }
.sense:last-child { padding-block-end: 0; }
.sense > svg { color: var(--text-2); }
.sense .st { color: var(--text-2); font-size: 13px; }
.sense .done { color: var(--ok); }
.sense .bar { grid-column: 2 / -1; block-size: 4px; border-radius: 2px; background: var(--line); overflow: hidden; }
.sense .bar i { display: block; block-size: 100%; background: var(--accent); border-radius: 2px; transition: inline-size var(--slow) linear; }
.spin { inline-size: 16px; block-size: 16px; border: 2px solid var(--line); border-block-start-color: var(--accent); border-radius: 50%; animation: spin 900ms linear infinite; }
@keyframes spin { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .spin { animation: none; border-color: var(--accent); border-style: dotted; } }
`
