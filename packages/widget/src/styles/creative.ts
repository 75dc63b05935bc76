/** The ad with its marks: texts, pictures, settings. */
export const creative: string = `
.creative { gap: 12px; align-content: start; grid-template-columns: minmax(0, 1fr); }
.quote, .setting { padding: 8px 12px; background: var(--sunken); border-radius: var(--round); }
.quote { line-height: 1.75; }
.quote.read { white-space: pre-line; }
mark { color: inherit; background: var(--mark); border-radius: 3px; padding-block: 1px; text-decoration: underline 2px var(--tone); text-underline-offset: 4px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.t-limit { text-decoration-style: dashed; }
mark.t-review { text-decoration-style: dotted; }
.tag { display: inline-grid; min-inline-size: 16px; block-size: 16px; padding-inline: 3px; margin-inline-start: 3px; border-radius: 4px; background: var(--tone); color: var(--surface); font-size: 11px; line-height: 1; vertical-align: 2px; user-select: none; }
.setting > * { min-inline-size: 0; }
.media { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr)); gap: 12px; align-items: start; }
.media > .setting { grid-column: 1 / -1; }
`
