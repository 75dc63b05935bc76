/** What starts later, what was checked, the foot, and nothing to check. */
export const below: string = `
.more { padding: 8px; text-align: center; border-block-start: 1px solid var(--line); }
.further { display: flex; flex-wrap: wrap; gap: 4px; padding: 8px; border-block-start: 1px solid var(--line); }
.aside .n { background: var(--soft); }
.aside :is(.tt, .meta) { color: var(--soft); }
.grouphead { padding: 16px 16px 8px; }
.first > :first-child { border: 0; }
summary { display: grid; grid-template-columns: 16px 1fr 28px; gap: 12px; padding: 12px; padding-inline-start: 16px; }
summary > svg { margin-block-start: 2px; }
summary:focus-visible { outline-offset: -2px; }
.in { gap: 8px; padding: 0 16px 16px; padding-inline-start: 44px; }
.in ul { gap: 8px; }
.in li { display: grid; grid-template-columns: 28px minmax(0, 1fr); gap: 4px; }
.in p b { flex-basis: 100%; color: var(--text); }
`
