/** How far the reading of files is; pictures and films with places; files that can be mended; what else can be loaded. */
export const media: string = `
.sense { display: flex; justify-content: space-between; align-items: center; gap: 4px 12px; }
.sense > bdi { min-inline-size: 0; overflow-wrap: anywhere; }
.senses { margin-block-start: 8px; }
.senses > li { padding-block: 8px; display: grid; gap: 4px; border-block-start: 1px solid var(--line); }
.senses > li:last-child { padding-block-end: 0; }
.st.done { color: var(--ok); }
.failed { color: var(--limit); }
.sense > .st { flex: none; }
progress { appearance: none; inline-size: 100%; block-size: 4px; border: 0; border-radius: 2px; overflow: clip; background: var(--line); color: var(--accent); }
progress::-webkit-progress-bar { background: none; }
progress::-webkit-progress-value { background: var(--accent); border-radius: 2px; }
progress::-moz-progress-bar { background: var(--accent); }
.sense > progress { inline-size: 96px; }

.medium { display: grid; gap: 4px; min-inline-size: 0; }
.film { grid-column: 1 / -1; }
.medium > .row0 > bdi { min-inline-size: 0; overflow-wrap: anywhere; }
.medium .num { flex: none; }
.medium .setting > span { color: var(--text); }
.stage { display: grid; justify-items: center; border-radius: var(--round); background: var(--sunken); overflow: clip; }
.picture { position: relative; line-height: 0; }
.picture > :is(img, video) { display: block; max-inline-size: 100%; max-block-size: 320px; }
.picture > video { min-inline-size: 60px; }
.medium:not(.film) img { max-block-size: 280px; }
.box { position: absolute; border: 2px solid var(--tone); border-radius: 4px; box-shadow: inset 0 0 0 1px var(--surface); min-inline-size: 8px; min-block-size: 8px; }
.box.t-limit { border-style: dashed; }
.box.t-review { border-style: dotted; }
.tags { position: absolute; inset: 0 auto auto 0; display: flex; gap: 2px; padding: 2px; }
.tags.over { inset: auto auto calc(100% + 2px) -3px; padding: 0; }
.tags.under { inset: calc(100% + 2px) auto auto -3px; padding: 0; }
.tags.end { inset-inline: auto -3px; direction: ltr; left: auto; right: -3px; }
.tags .tag { margin: 0; box-shadow: 0 0 0 1px var(--surface); }

.time { display: flex; align-items: end; gap: 8px; }
.time .btn { inline-size: 36px; padding: 0; }
[aria-disabled=true].btn { color: color-mix(in oklab, var(--text) 45%, var(--surface)); cursor: default; background: none; }
.track { position: relative; flex: 1; min-inline-size: 0; padding-block-start: calc(var(--lanes) * 20px + 4px); }
.track > input { display: block; }
.spot { position: absolute; display: flex; inset-block-start: calc(var(--lane) * 20px); left: min(calc(100% - 18px), calc(8px + (100% - 16px) * var(--from) - 1px)); inline-size: calc((100% - 16px) * var(--for)); min-inline-size: 18px; block-size: 18px; padding: 0; border: 0; border-radius: 4px; background: var(--mark); border-block-end: 2px solid var(--tone); cursor: pointer; }
.spot.t-limit { border-block-end-style: dashed; }
.spot.t-review { border-block-end-style: dotted; }
.spot .tag { margin: 0; inline-size: max-content; min-inline-size: 18px; block-size: 16px; }
input[type=range] { appearance: none; inline-size: 100%; block-size: 28px; margin: 0; background: none; cursor: pointer; border-radius: 4px; }
input[type=range]::-webkit-slider-runnable-track { block-size: 4px; border-radius: 2px; background: color-mix(in oklab, var(--text) 50%, var(--surface)); }
input[type=range]::-moz-range-track { block-size: 4px; border-radius: 2px; background: color-mix(in oklab, var(--text) 50%, var(--surface)); }
input[type=range]::-webkit-slider-thumb { appearance: none; inline-size: 16px; block-size: 16px; margin-block-start: -6px; border: 2px solid var(--surface); border-radius: 50%; background: var(--accent); }
input[type=range]::-moz-range-thumb { box-sizing: border-box; inline-size: 16px; block-size: 16px; border: 2px solid var(--surface); border-radius: 50%; background: var(--accent); }

.repairs { display: grid; gap: 12px; }
.repair:focus { outline: 0; }
.repair:focus-visible { outline: 2px solid; outline-color: var(--accent); outline-offset: 2px; }
.repair strong { min-inline-size: 0; overflow-wrap: anywhere; }
.repair progress { flex: 1; }
.repair .fixfoot { padding-block-start: 0; }
.changes { display: grid; gap: 8px; padding: 0 12px 12px; }
.changes ul { padding-inline-start: 20px; list-style: disc; }
.changes .stage .picture > * { max-block-size: 200px; }
.keep[hidden] { display: none; }
.keep .picture { overflow: clip; }
.slide { display: grid; font-size: 13px; }
.kept { position: absolute; border: 2px solid var(--accent); box-shadow: 0 0 0 1px var(--surface), 0 0 0 999px #0009; }
.proof bdi { color: var(--text); overflow-wrap: anywhere; }
.changes .files { display: flex; align-items: center; gap: 8px; overflow-wrap: anywhere; }
.more-media { display: grid; gap: 12px; }
.offer { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 12px; align-items: center; }
.offer .btn { white-space: nowrap; }
.offer [role=alert] { grid-column: 1 / -1; }
@container preclear (min-width: 678px) { .two > .creative .stage { background: var(--surface); } }
@container preclear (max-width: 357px) {
  .offer { grid-template-columns: minmax(0, 1fr); }
  .repairs { gap: 8px; }
}
@media (pointer: coarse) { .track > input { block-size: 36px; } }
@media (forced-colors: active) {
  .spot, .stage, progress { border: 1px solid; }
  .box { forced-color-adjust: none; }
  .spot { border-block-end-width: 3px; }
  .kept { border-color: Highlight; }
  progress { block-size: 8px; }
  progress::-webkit-progress-value { forced-color-adjust: none; background: Highlight; }
  progress::-moz-progress-bar { forced-color-adjust: none; background: Highlight; }
  input[type=range]::-webkit-slider-runnable-track { forced-color-adjust: none; background: CanvasText; }
  input[type=range]::-moz-range-track { forced-color-adjust: none; background: CanvasText; }
  input[type=range]::-webkit-slider-thumb { forced-color-adjust: none; background: Highlight; border-color: Canvas; }
  input[type=range]::-moz-range-thumb { forced-color-adjust: none; background: Highlight; border-color: Canvas; }
}
@media (prefers-contrast: more) { .spot { border-block-end-color: var(--text); } .stage { outline: 1px solid; outline-offset: -1px; } }
`
