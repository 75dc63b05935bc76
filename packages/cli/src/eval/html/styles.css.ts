/** The look of the widget on a page of its own: the same colours, type and 4-unit grid, light and dark. */
export const STYLES: string = `
:root { color-scheme: light dark;
  --page: light-dark(#f1f2f5, #101113); --surface: light-dark(#fff, #17181b); --sunken: light-dark(#f5f6f8, #1f2125);
  --line: light-dark(#e3e6ea, #2d3036); --text: light-dark(#16191f, #eceef1); --soft: light-dark(#4e5561, #b0b7c2);
  --accent: light-dark(#2a53c9, #92b6ff); --reject: light-dark(#b3261e, #ff9d92); --limit: light-dark(#855000, #f0bb62);
  --review: light-dark(#673db0, #c8adf7); --advise: light-dark(#33587a, #9fc0dd); --ok: light-dark(#146338, #79d3a1);
  font: 400 15px/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
.t-reject { --tone: var(--reject); --tint: light-dark(#fdeeec, #351e1b); --mark: light-dark(#f9d5d0, #54302b); }
.t-limit { --tone: var(--limit); --tint: light-dark(#fbf1e1, #2f2615); --mark: light-dark(#f5e0bd, #4c3c1c); }
.t-review { --tone: var(--review); --tint: light-dark(#f4effc, #292138); --mark: light-dark(#e4d9f7, #42355a); }
.t-advise { --tone: var(--advise); --tint: light-dark(#edf3f8, #1c2730); --mark: light-dark(#d5e3ef, #2d3e4c); }
.t-ok { --tone: var(--ok); --tint: light-dark(#e9f6ee, #16291f); --mark: light-dark(#cfead9, #234232); }
.t-none { --tone: var(--soft); --tint: var(--sunken); }
*, ::before, ::after { box-sizing: border-box; }
* { margin: 0; padding: 0; }
body { background: var(--page); color: var(--text); padding: 0 0 64px; }
.wrap { max-inline-size: 1152px; margin-inline: auto; padding-inline: 24px; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3, b, strong { font-weight: 600; }
h1 { font-size: 30px; line-height: 36px; letter-spacing: -.01em; overflow-wrap: anywhere; text-wrap: balance; }
h2 { font-size: 20px; line-height: 28px; }
h3 { font-size: 15px; line-height: 24px; overflow-wrap: anywhere; }
ul { list-style: none; }
small, .soft { color: var(--soft); font-size: 13px; line-height: 20px; }
.soft { max-inline-size: 72ch; text-wrap: pretty; }
.icon { flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.top { background: var(--surface); border-block-end: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: 8px; padding-block: 16px; font-weight: 600; }
.brand .icon { inline-size: 20px; block-size: 20px; }
.brand span { margin-inline-start: auto; font-weight: 400; }
.hero { padding-block: 16px 32px; display: grid; gap: 8px; }
main { display: grid; gap: 48px; padding-block-start: 32px; }
main > section { display: grid; gap: 16px; min-inline-size: 0; }
.lead { display: grid; gap: 4px; } .lead .soft::first-letter { text-transform: uppercase; }
.notices { display: grid; gap: 12px; min-inline-size: 0; } .notices:empty { display: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 8px; padding-block-start: 8px; }
nav a { display: block; padding: 4px 12px; border: 1px solid var(--line); border-radius: 999px; font-size: 13px; line-height: 20px; text-decoration: none; color: var(--text); }
nav a:hover { background: var(--sunken); }
nav a b { font-variant-numeric: tabular-nums; color: var(--soft); font-weight: 400; padding-inline-start: 4px; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; overflow: clip; min-inline-size: 0; }
.notice { display: flex; gap: 12px; padding: 12px 16px; background: var(--tint); border-radius: 12px; }
.notice .icon { margin-block-start: 3px; color: var(--tone); }
.notice strong { color: var(--tone); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(208px, 1fr)); gap: 16px; }
.tile { padding: 16px; display: grid; grid-template-rows: auto auto auto 1fr; gap: 8px; }
.tile .big { font-size: 34px; line-height: 40px; font-weight: 600; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.tile .big small { display: inline-block; white-space: nowrap; letter-spacing: 0; font-weight: 400; padding-inline-start: 4px; }
.bar { display: block; inline-size: 100%; block-size: 12px; border-radius: 3px; }
.track { fill: var(--line); } .range { fill: var(--accent); opacity: .25; } .value { fill: var(--accent); } .bound { fill: var(--text); }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding: 12px 16px; color: var(--soft); font-size: 13px; line-height: 20px; border-block-end: 1px solid var(--line); }
th, td { text-align: start; vertical-align: top; padding: 12px 16px; border-block-end: 1px solid var(--line); }
tbody tr:last-child > * { border-block-end: 0; }
thead th { color: var(--soft); font-size: 13px; line-height: 20px; font-weight: 600; background: var(--sunken); }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
tbody th small { display: block; font-weight: 400; }
td.num, th.num { text-align: end; inline-size: 96px; white-space: nowrap; }
td.fig { inline-size: 24%; }
.fig b { padding-inline-end: 4px; }
.fig small { white-space: nowrap; } .num small { display: block; white-space: nowrap; }
.fig .bar { margin-block: 4px; }
.none { color: var(--soft); }
.matrix td { text-align: center; background: color-mix(in oklab, var(--tone) calc(var(--heat) * 34%), var(--surface)); }
.matrix td small { color: inherit; }
.matrix td b { display: block; font-size: 20px; line-height: 28px; }
.matrix td.t-none { background: none; }
.matrix thead th { text-align: center; } .matrix thead th:first-child { text-align: start; }
.matrix tbody th { inline-size: 24%; }
.matrix td { position: relative; }
.matrix td.agree::after { content: ''; position: absolute; inset: 4px; border: 2px solid var(--ok); border-radius: 8px; }
.chip { display: inline-flex; align-items: center; gap: 4px; padding: 2px 8px; border-radius: 6px; background: var(--tint); color: var(--tone); font-size: 13px; line-height: 20px; font-weight: 500; white-space: nowrap; }
.kind { display: grid; gap: 12px; }
.rows > li + li { border-block-start: 1px solid var(--line); }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 12px 32px; padding: 16px; content-visibility: auto; contain-intrinsic-size: auto 140px; }
.row header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.row header small { overflow-wrap: anywhere; }
.row .way { margin-inline-start: auto; display: flex; align-items: center; gap: 8px; }
.words { display: grid; gap: 8px; align-content: start; }
.words p { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; }
.words p:is(:lang(ar), :lang(th), :lang(hi)) { line-height: 1.8; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding-block: 1px; text-decoration: underline 2px var(--tone); text-underline-offset: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.t-limit { text-decoration-style: dashed; } mark.t-review { text-decoration-style: dotted; }
.code { font: 11px/16px ui-monospace, monospace; padding: 1px 4px; border-radius: 3px; background: var(--sunken); border: 1px solid var(--line); color: var(--soft); white-space: nowrap; }
.why, .why ul { display: grid; gap: 12px; align-content: start; }
.why li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 8px; }
.why .icon { color: var(--tone); margin-block-start: 3px; }
.why li p, .why li small { grid-column: 2; overflow-wrap: anywhere; }
.why li p { font-weight: 500; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 24px; padding: 16px; }
dt { font-weight: 600; } dd { color: var(--soft); }
footer { padding-block-start: 48px; display: grid; gap: 16px; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 759px) {
  .wrap { padding-inline: 16px; }
  h1 { font-size: 24px; line-height: 32px; }
  .row { grid-template-columns: minmax(0, 1fr); }
  .row .way { margin-inline-start: 0; flex-basis: 100%; flex-wrap: wrap; }
  .stack thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .stack, .stack tbody, .stack caption { display: block; }
  .stack tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 16px; padding: 12px 16px; border-block-end: 1px solid var(--line); }
  .stack tbody tr:last-child { border-block-end: 0; }
  .stack th, .stack td { padding: 0; border: 0; inline-size: auto; text-align: start; }
  .stack tbody th, .stack .whole { grid-column: 1 / -1; }
  .stack td::before { content: attr(data-label); display: block; color: var(--soft); font-size: 13px; line-height: 20px; }
  .stack td.fig b { display: inline-block; }
  .matrix th, .matrix td { padding: 8px 2px; font-size: 12px; line-height: 16px; }
  .matrix th:first-child { padding-inline-start: 12px; inline-size: 23%; } .matrix small { font-size: 12px; line-height: 16px; }
  .matrix td b { font-size: 16px; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { padding-block-end: 12px; }
}
@media (max-width: 459px) {
  .tile:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
  .tile { padding: 12px; } .tile .big { font-size: 26px; line-height: 32px; } .tile .big small { display: block; padding: 0; }
}
@media print { body { background: none; } .row { content-visibility: visible; break-inside: avoid; } }
@media (forced-colors: active) { .value { fill: CanvasText; } .range { fill: GrayText; } mark { outline: 1px solid; } }
`
