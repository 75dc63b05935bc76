import type { JSX } from 'preact'

/** 16-unit grid, 1.5 stroke, round joins. Severity icons differ by outline, so they read without colour. */
const PATHS = {
  reject: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2',
  limit: 'M8 2.1 14.6 13.5H1.4zM8 6.4v3.2M8 11.6v.1',
  review: 'M8 7.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.6 13.8c.5-2.6 2.6-4.1 5.4-4.1s4.9 1.5 5.4 4.1z',
  advise: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 7.3v3.9M8 4.9v.1',
  ok: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM5.2 8.2l2 2 3.7-4.1',
  check: 'M3 8.4l3.2 3.2L13 4.8',
  later: 'M2.25 3.75h11.5v10H2.25zM2.25 6.75h11.5M5.25 1.75v3M10.75 1.75v3',
  notrun: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5z',
  lock: 'M3.25 7.25h9.5v6.5h-9.5zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25',
  chevron: 'M4 6l4 4 4-4',
  text: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h6.5',
  undo: 'M5.5 2.5 2.5 5.5l3 3M2.8 5.5h6.4a3.9 3.9 0 0 1 0 7.8H6',
  again: 'M13.2 6.2A5.6 5.6 0 1 0 13.6 9M13.5 2.6v3.7H9.8',
  file: 'M3.25 1.75h6l3.5 3.5v9h-9.5zM9.25 1.75v3.5h3.5M6 8.5l3.5 3.5M9.5 8.5 6 12',
  language:
    'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM1.75 8h12.5M8 1.75c2.2 2 2.7 4 2.7 6.25S10.2 12.25 8 14.25C5.8 12.25 5.3 10.2 5.3 8S5.8 3.75 8 1.75z',
} as const
export type IconName = keyof typeof PATHS

/** Decoration: the words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-dasharray={name === 'notrun' ? '2.2 2.4' : undefined}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

export function Logo(): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3zm7.3 4.1L7 9.9 4.8 7.6 3.7 8.7 7 12l5.4-5.9z"
        fill="currentColor"
        fill-rule="evenodd"
      />
    </svg>
  )
}
