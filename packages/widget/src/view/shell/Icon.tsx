import type { JSX } from 'preact'

/** Severities carry the name of their effect. */
export type IconName =
  | 'reject'
  | 'limit'
  | 'review'
  | 'advise'
  | 'ok'
  | 'logo'
  | 'check'
  | 'later'
  | 'notrun'
  | 'lock'
  | 'chevron'
  | 'undo'
  | 'again'
  | 'file'
  | 'language'
  | 'close'
  | 'back'

const CIRCLE = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z'
/** 16-unit grid, 1.5 stroke, round joins. Severity icons differ by outline, so they read without colour. */
const PATHS: Readonly<Record<IconName, string>> = {
  reject: 'M5 2h6l3 3v6l-3 3H5l-3-3V5zM6 6l4 4M10 6l-4 4',
  limit: 'M8 2l6.5 11.5h-13zM8 6v4M8 12v0',
  review: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 14a5 4 0 0 1 10 0z',
  advise: `${CIRCLE}M8 8v3M8 5v0`,
  ok: `${CIRCLE}M5 8l2 2 4-4`,
  logo: 'M4 1h8l3 3v8l-3 3H4l-3-3V4zM5 8l2 2 4-4',
  check: 'M3 8l3 3 7-7',
  later: 'M2 4h12v10H2zM2 7h12M5 2v3M11 2v3',
  notrun: CIRCLE,
  lock: 'M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2',
  chevron: 'M4 6l4 4 4-4',
  undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  again: 'M13 6a5.5 5.5 0 1 0 0 4M13 2v4H9',
  file: 'M3 2h6l4 4v8H3zM9 2v4h4M6 9l3 3M9 9l-3 3',
  back: 'M13 8H3M7 4L3 8l4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  language: `${CIRCLE}M2 8h12M8 2c4 4 4 8 0 12-4-4-4-8 0-12z`,
}

/** Decoration: the words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      stroke-dasharray={name === 'notrun' ? '2.2 2.4' : undefined}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
