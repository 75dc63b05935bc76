/** Questions to a person: the reason for a disagreement, an appeal, a rejection to explain. */
export const forms: string = `
.ask, .proofs, .page { display: grid; gap: 12px; }
.ask { padding: 12px; border: 1px solid var(--line); border-radius: var(--round); }
.page { gap: 20px; padding: 12px 16px 20px; border-block-start: 1px solid var(--line); }
.page.bare { padding-inline: 0; border: 0; }
.page > h2 { margin-block: -12px; justify-self: start; }
.page > :not(.back, h2) { inline-size: 100%; max-inline-size: 640px; }
.back { justify-self: start; margin-inline-start: -8px; }
.back svg:dir(rtl) { scale: -1 1; }
.point { margin: 0 0 4px 24px; margin-inline: 24px 0; }
.pick { justify-self: start; }
.pick:focus-within { outline: 2px solid; outline-color: var(--accent); outline-offset: 2px; }
fieldset { border: 0; min-inline-size: 0; display: grid; gap: 4px; }
legend, .stack > span:first-child:not(.row0), .stack > .row0 > :first-child { font-size: 13px; font-weight: 600; padding: 0; margin-block-end: 4px; }
.choice { display: flex; gap: 8px; align-items: start; min-block-size: 28px; padding-block: 4px; cursor: pointer; }
.choice input { flex: none; inline-size: 16px; block-size: 16px; margin-block-start: 2px; accent-color: var(--accent); }
.stack { display: grid; gap: 4px; }
.stack .row0 { color: var(--text); }
.stack :is(input:not([type=file]), textarea, select) { inline-size: 100%; min-block-size: 36px; padding: 6px 10px; border: 1px solid color-mix(in oklab, var(--text) 50%, var(--surface)); border-radius: var(--round); background: var(--surface); color: inherit; font: inherit; }
input[type=file] { max-inline-size: 100%; font: inherit; font-size: 13px; color: var(--soft); }
.stack textarea:not([readonly]) { min-block-size: 4lh; }
.stack textarea { resize: vertical; field-sizing: content; max-block-size: 280px; }
.wrong { color: var(--reject); font-weight: 500; }
.stack textarea.letter { background: var(--sunken); border-color: var(--line); }
.files li { display: flex; justify-content: space-between; align-items: center; gap: 8px; overflow-wrap: anywhere; }
.tile { border: 1px solid var(--line); border-radius: var(--round); padding: 12px; display: grid; gap: 8px; }
.tile blockquote { padding-inline-start: 12px; border-inline-start: 3px solid var(--line); overflow-wrap: anywhere; white-space: pre-wrap; max-block-size: 160px; overflow: auto; }
.hit { display: grid; gap: 4px; justify-items: start; padding-block-start: 12px; border-block-start: 1px solid var(--line); }
.hit .btn { margin-block-start: 4px; }
@media (pointer: coarse) { .choice { min-block-size: 36px; } }
`
