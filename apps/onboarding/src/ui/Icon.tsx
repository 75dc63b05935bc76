import type { VNode } from 'preact'

/** 16-unit grid, 1.5 stroke, round joins. Severities differ by outline, so they read without colour. */
const PATHS = {
  reject: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2',
  limit: 'M8 2.1 14.6 13.5H1.4zM8 6.4v3.2M8 11.6v.1',
  review: 'M8 7.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.6 13.8c.5-2.6 2.6-4.1 5.4-4.1s4.9 1.5 5.4 4.1z',
  advise: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 7.3v3.9M8 4.9v.1',
  ok: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM5.2 8.2l2 2 3.7-4.1',
  check: 'M3 8.4l3.2 3.2L13 4.8',
  notrun: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5z',
  wait: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 4.75V8l2.2 1.6',
  lock: 'M3.25 7.25h9.5v6.5h-9.5zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25',
  image: 'M2 2.75h12v10.5H2zM2 11l3.5-3.5 3 3 2-2L14 12M10.5 5.5v.1',
  video: 'M1.75 3.75h9v8.5h-9zM10.75 7l3.5-2v6l-3.5-2',
  sound: 'M6 12.5V3.6l7-1.4v8.6M6 12.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM13 10.8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  text: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h6.5',
  undo: 'M5.5 2.5 2.5 5.5l3 3M2.8 5.5h6.4a3.9 3.9 0 0 1 0 7.8H6',
  close: 'M4 4l8 8M12 4l-8 8',
  theme: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5zM8 1.75v12.5M8 4.9h5.4M8 8h6.2M8 11.1h5.4',
  heart: 'M8 13.2S2 9.6 2 5.9A3.2 3.2 0 0 1 8 4.3a3.2 3.2 0 0 1 6 1.6c0 3.7-6 7.3-6 7.3z',
  talk: 'M2.5 3.5h11v7.5H7l-3 2.6V11H2.5z',
  play: 'M5 3.2v9.6l7.6-4.8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  send: 'M2.5 8 13.5 3 10 13 7.6 9z',
} as const
export type IconName = keyof typeof PATHS

export function Icon({ name, size = 16 }: { name: IconName; size?: number }): VNode {
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

export function Logo({ size = 18 }: { size?: number }): VNode {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3zm7.3 4.1L7 9.9 4.8 7.6 3.7 8.7 7 12l5.4-5.9z"
      />
    </svg>
  )
}
