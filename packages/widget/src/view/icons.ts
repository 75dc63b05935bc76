import { CIRCLE, type IconName } from './shell/Icon.tsx'

/** Icons of results and pages, in the grid of those of the shell. */
export const icons: Readonly<Partial<Record<IconName, string>>> = {
  reject: 'M5 2h6l3 3v6l-3 3H5l-3-3V5zM6 6l4 4M10 6l-4 4',
  review: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 14a5 4 0 0 1 10 0z',
  advise: `${CIRCLE}M8 8v3M8 5v0`,
  ok: `${CIRCLE}M5 8l2 2 4-4`,
  check: 'M3 8l3 3 7-7',
  later: 'M2 4h12v10H2zM2 7h12M5 2v3M11 2v3',
  notrun: CIRCLE,
  chevron: 'M4 6l4 4 4-4',
  undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  file: 'M3 2h6l4 4v8H3zM9 2v4h4M6 9l3 3M9 9l-3 3',
  back: 'M13 8H3M7 4L3 8l4 4',
  next: 'M3 8h10M9 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
}
