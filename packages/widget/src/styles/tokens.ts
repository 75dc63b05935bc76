/** Public: --preclear-accent, -accent-fill, -accent-on, -font, -font-mono, -radius, -surface, -text. All else is private. */
export const tokens: string = `
:host { display: block; min-inline-size: 280px; container: preclear / inline-size; }
.panel {
  --font: var(--preclear-font, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif);
  --mono: var(--preclear-font-mono, ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace);
  --brand: var(--preclear-accent, #2a53c9);
  --accent: light-dark(oklch(from var(--brand) min(l, .5) c h), oklch(from var(--brand) max(l, .78) min(c, .12) h));
  --fill: var(--preclear-accent-fill, var(--accent));
  --on-fill: var(--preclear-accent-on, light-dark(#ffffff, #101216));
  --accent-tint: light-dark(oklch(from var(--brand) .965 min(c, .02) h), oklch(from var(--brand) .27 min(c, .05) h));
  --surface: var(--preclear-surface, light-dark(#ffffff, #17181b));
  --sunken: light-dark(#f5f6f8, #1f2125);
  --hover: light-dark(#f0f1f4, #25282d);
  --line: light-dark(#e3e6ea, #2d3036);
  --edge: light-dark(#858d99, #757d89);      
  --seam: light-dark(#ccd1d8, #454b54);      
  --text: var(--preclear-text, light-dark(#16191f, #eceef1));
  --text-2: light-dark(#4e5561, #b0b7c2);
  --text-3: light-dark(#636a76, #979eaa);
  --reject: light-dark(#b3261e, #ff9d92); --reject-tint: light-dark(#fdefed, #351d1b); --reject-mark: light-dark(#fbd9d5, #54231f);
  --limit: light-dark(#855000, #f0bb62);  --limit-tint: light-dark(#fdf4e2, #30250f);  --limit-mark: light-dark(#fae4b6, #4a3608);
  --review: light-dark(#673db0, #c8adf7); --review-tint: light-dark(#f5f0fc, #282039); --review-mark: light-dark(#e6d9f8, #3d2c5e);
  --advise: light-dark(#33587a, #9fc0dd); --advise-tint: light-dark(#eef4f9, #1b2834); --advise-mark: light-dark(#d5e6f4, #213c54);
  --ok: light-dark(#146338, #79d3a1);     --ok-tint: light-dark(#ecf7f0, #152b1e);     --ok-mark: light-dark(#cdecd9, #1b4a30);
  --idle: var(--text-3); --idle-tint: var(--sunken);
  --radius: var(--preclear-radius, 12px); --r-2: calc(var(--radius) * .667); --r-1: calc(var(--radius) * .334);
  --ring: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent);
  --fast: 120ms; --slow: 180ms; --ease: cubic-bezier(.2, 0, 0, 1);
  --lead: 1.4286;
  font: 400 14px/var(--lead) var(--font); color: var(--text); text-align: start;
}
.panel[data-theme="light"] { color-scheme: light; }
.panel[data-theme="dark"] { color-scheme: dark; }
.panel:is(:lang(ja), :lang(zh), :lang(ko)) { --lead: 1.6; }
.panel:is(:lang(ar), :lang(th), :lang(hi)) { --lead: 1.7; }
@media (prefers-reduced-motion: reduce) { .panel { --fast: 0ms; --slow: 0ms; } }
*, *::before, *::after { box-sizing: border-box; }
button { font: inherit; color: inherit; }
h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
svg { display: block; flex: none; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.num { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 2px solid transparent; box-shadow: var(--ring); border-radius: var(--r-1); }
`
