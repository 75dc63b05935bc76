/** What does not fit, one entry a line. */
export const failure: string = `
ul { list-style: none; }
b { font-weight: 600; }
.issues { display: grid; gap: 4px; overflow-wrap: anywhere; }
code { font: 500 12px/20px var(--mono); margin-inline-start: 8px; }
`
