/** Public: --preclear-accent, -accent-fill, -accent-on, -font, -font-mono, -radius, -surface, -text. All else is private. */
export const tokens: string = `
:host { display: block; min-inline-size: 280px; writing-mode: horizontal-tb !important; text-decoration: none !important; }
:host([hidden]) { display: none; }
.panel {
  all: initial;
  color-scheme: inherit;
  visibility: inherit;
  display: block;
  position: relative;
  box-sizing: border-box;
  isolation: isolate;
  container: preclear / inline-size;
  flex: 1 1 100%;
  grid-column: 1 / -1;
  inline-size: 100%;
  min-inline-size: 0;
  min-block-size: 0;
  --font: var(--preclear-font, system-ui, sans-serif);
  --mono: var(--preclear-font-mono, ui-monospace, monospace);
  --brand: var(--preclear-accent, #2a53c9);
  --accent: light-dark(oklch(from var(--brand) min(l, .489) min(c, .19) h / 1), oklch(from var(--brand) max(l, .78) min(c, .12) h / 1));
  --fill: var(--preclear-accent-fill, var(--accent));
  --on-fill: var(--preclear-accent-on, color-mix(in srgb, var(--fill) 0%, light-dark(#fff, #101216)));
  --surface: var(--preclear-surface, light-dark(#fff, #17181b));
  --sunken: color-mix(in oklab, var(--text) 4%, var(--surface));
  --hover: color-mix(in oklab, var(--text) 6%, var(--surface));
  --line: color-mix(in oklab, var(--text) 11%, var(--surface));
  --text: var(--preclear-text, light-dark(#16191f, #eceef1));
  --soft: light-dark(#4e5561, #b0b7c2);
  --limit: light-dark(#855000, #f0bb62);
  --radius: var(--preclear-radius, 12px);
  --round: calc(var(--radius) * .667);
  --small: 16px;
  --medium: 20px;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: var(--radius);
  overflow: clip;
  font: 400 14px/1.4286 var(--font);
  color: var(--text);
  text-align: start;
  overflow-wrap: break-word;
}
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
.panel:is(:lang(ja), :lang(zh), :lang(ko)) { line-height: 1.6; }
.panel:is(:lang(ar), :lang(th), :lang(hi)) { line-height: 1.7; --small: 20px; --medium: 24px; }
*, ::before, ::after { box-sizing: border-box; }
* { margin: 0; padding: 0; }
button, select { font: inherit; color: inherit; }
p { max-inline-size: 60ch; text-wrap: pretty; }
svg { display: block; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid; outline-color: var(--accent); outline-offset: 2px; border-radius: 4px; }

.t-limit { --tone: var(--limit); }
.txt { --tone: var(--accent); }
[class*=t-], .was, .now, .fixed, .txt {
  --tint: light-dark(oklch(from var(--tone) .965 .02 h), oklch(from var(--tone) .25 .03 h));
  --mark: light-dark(oklch(from var(--tone) .91 .05 h), oklch(from var(--tone) .35 .06 h));
}
.t-idle { --tint: var(--surface); --tone: var(--text); }

.foot0 { font-size: 12px; line-height: var(--small); }
.ctx, .fine, .btn.sm { font-size: 13px; line-height: var(--medium); }
.foot0, .empty > svg, .ctx, .iconbtn, .fine, .soft, .empty p { color: var(--soft); }
.sec, .outcome, .empty, .foot0 { border-block-start: 1px solid var(--line); }
.name, .outcome h2, .empty h2 { font-weight: 600; }
.num { font-variant-numeric: tabular-nums; }
.acts, .foot0 { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.foot0 { justify-content: space-between; gap: 4px 12px; }
.empty { display: grid; gap: 4px; }
.iconbtn { display: grid; place-items: center; }
.btn, .priv { display: inline-flex; align-items: center; gap: 4px; }
.btn, .iconbtn { cursor: pointer; transition: background 120ms; }
.iconbtn:hover, .btn:hover { background: var(--hover); }
`
