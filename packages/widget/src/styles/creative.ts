/** The ad with its marks: texts, pictures, settings. */
export const creative: string = `
.creative { gap: 12px; align-content: start; }
.quote, .setting { padding: 8px 12px; background: var(--sunken); border-radius: var(--round); }
.quote { line-height: 1.75; }
mark { color: inherit; background: var(--mark); border-radius: 3px; padding-block: 1px; text-decoration: underline 2px var(--tone); text-underline-offset: 4px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.t-limit { text-decoration-style: dashed; }
mark.t-review { text-decoration-style: dotted; }
.tag { display: inline-grid; min-inline-size: 16px; block-size: 16px; padding-inline: 3px; margin-inline-start: 3px; border-radius: 4px; background: var(--tone); color: var(--surface); font-size: 11px; line-height: 1; vertical-align: 2px; user-select: none; }
.setting > * { min-inline-size: 0; }

.picture { position: relative; justify-self: start; line-height: 0; }
.picture img { max-inline-size: 100%; max-block-size: 320px; border-radius: var(--round); }
.box { position: absolute; border: 2px solid var(--tone); border-radius: 4px; box-shadow: 0 0 0 1px var(--surface); }
.box.t-limit { border-style: dashed; }
.box.t-review { border-style: dotted; }
.box .tag { position: absolute; inset: 2px auto auto 2px; margin: 0; }
`
