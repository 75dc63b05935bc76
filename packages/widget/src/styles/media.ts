/** Films with their timeline, and files that can be mended. */
export const media: string = `
.film { display: grid; gap: 8px; }
.picture video { display: block; max-inline-size: 100%; max-block-size: 320px; border-radius: var(--round); background: var(--sunken); }
.time { display: flex; align-items: center; gap: 8px; }
.time .btn { inline-size: 32px; padding: 0; justify-content: center; }
.track { position: relative; flex: 1; block-size: 36px; min-inline-size: 0; }
.track input { position: absolute; inset: auto 0 0; inline-size: 100%; block-size: 16px; margin: 0; accent-color: var(--accent); }
.spot { position: absolute; inset-block-start: 0; block-size: 16px; min-inline-size: 16px; border-radius: 4px; background: var(--mark); border-block-end: 3px solid var(--tone); cursor: pointer; }
.spot.t-limit { border-block-end-style: dashed; }
.spot.t-review { border-block-end-style: dotted; }
.spot .tag { position: absolute; inset: 0 auto auto 0; margin: 0; block-size: 13px; }
.repair:focus { outline: 0; }
.repair:focus-visible .fix { outline: 2px solid; outline-color: var(--accent); outline-offset: 2px; }
.repair progress { flex: 1; accent-color: var(--accent); }
.changes { display: grid; gap: 12px; padding: 0 12px 12px; }
.changes ul { margin: 0; padding-inline-start: 20px; list-style: disc; }
.changes .choice { display: grid; gap: 8px; }
.changes label { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.changes input[type=range] { flex: 1; min-inline-size: 120px; accent-color: var(--accent); }
.more-media { display: grid; gap: 8px; }
`
