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
  | 'next'

export const CIRCLE = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z'
/** 16-unit grid, 1.5 stroke, round joins. Severity icons differ by outline, so they read without colour. */
const PATHS: Partial<Record<IconName, string>> = {
  limit: 'M8 2l6.5 11.5h-13zM8 6v4M8 12v0',
  logo: 'M4 1h8l3 3v8l-3 3H4l-3-3V4zM5 8l2 2 4-4',
  lock: 'M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2',
  again: 'M13 6a5.5 5.5 0 1 0 0 4M13 2v4H9',
  language: `${CIRCLE}M2 8h12M8 2c4 4 4 8 0 12-4-4-4-8 0-12z`,
}

/** Icons that come with a part. */
export function addIcons(paths: Readonly<Partial<Record<IconName, string>>>): void {
  Object.assign(PATHS, paths)
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
