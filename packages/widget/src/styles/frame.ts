/** Head, outcome, buttons, progress. */
export const frame: string = `
.sec, .outcome { padding: 16px; }
.head { display: flex; align-items: center; gap: 8px; min-block-size: 48px; padding-inline: 16px 8px; }
.name { white-space: nowrap; }
.ctx { margin-inline-start: auto; min-inline-size: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.iconbtn { flex: none; inline-size: 32px; block-size: 32px; border: 0; background: none; border-radius: var(--round); position: relative; }
.iconbtn[aria-disabled=true] { opacity: .5; }
.lang select { position: absolute; inset: 0; inline-size: 100%; opacity: 0; cursor: pointer; color: CanvasText; background: Canvas; }
.lang:focus-within { outline: 2px solid; outline-color: var(--accent); }

.outcome { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 4px 12px; background: var(--tint); }
.outcome > * { grid-column: 2; }
.outcome > :first-child { grid-area: 1 / 1; margin-block-start: 4px; color: var(--tone); }
h2 { font-size: 18px; }
.outcome h2 { color: var(--tone); }
.acts { margin-block-start: 8px; }
.foot0 { padding: 12px 16px; }
.empty { gap: 8px; justify-items: center; padding: 32px 24px; text-align: center; }
.note { padding: 8px 16px; background: var(--sunken); }

.btn { justify-content: center; gap: 8px; min-block-size: 36px; padding: 4px 12px; border: 1px solid color-mix(in oklab, var(--text) 22%, var(--surface)); border-radius: var(--round); background: var(--surface); font-weight: 500; }
.pri { background: var(--fill); border-color: var(--fill); color: var(--on-fill); }
.pri:hover { background: color-mix(in oklab, var(--fill) 90%, var(--text)); }
.sm { min-block-size: 28px; padding-block: 2px; }
.txt { border-color: #0000; background: none; color: var(--accent); padding-inline: 8px; }
.txt:hover { background: var(--tint); }

.spin { inline-size: 16px; block-size: 16px; border: 2px solid var(--line); border-block-start-color: var(--accent); border-radius: 50%; animation: spin 900ms linear infinite; }
@keyframes spin { to { rotate: 1turn; } }
`
