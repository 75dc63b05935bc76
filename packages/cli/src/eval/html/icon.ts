import { type Html, html } from './html.ts'

const CIRCLE = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z'
export type IconName = 'reject' | 'limit' | 'review' | 'advise' | 'ok' | 'logo' | 'none'

/** 16-unit grid, 1.5 stroke. Effects differ by outline, so that they read without colour. */
const PATHS: Readonly<Record<IconName, string>> = {
  reject: 'M5 2h6l3 3v6l-3 3H5l-3-3V5zM6 6l4 4M10 6l-4 4',
  limit: 'M8 2l6.5 11.5h-13zM8 6v4M8 12v0',
  review: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 14a5 4 0 0 1 10 0z',
  advise: `${CIRCLE}M8 8v3M8 5v0`,
  ok: `${CIRCLE}M5 8l2 2 4-4`,
  logo: 'M4 1h8l3 3v8l-3 3H4l-3-3V4zM5 8l2 2 4-4',
  none: CIRCLE,
}

/** Decoration: the words beside it carry the meaning. */
export function icon(name: IconName): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"${name === 'none' && html` stroke-dasharray="2.2 2.4"`}><path d="${PATHS[name]}"/></svg>`
}
