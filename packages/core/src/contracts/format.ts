import type { Creative } from './creative.ts'

/** The declared format, or what the media say. */
export function formatOf({ format, media }: Creative): string {
  if (format !== undefined) return format
  const visible = media.filter(
    ({ kind, role = '' }) => kind !== 'audio' && !/^(?:cover|profile|display-card|gesture-card|super-like)$/.test(role),
  )
  if (visible.some(({ kind }) => kind === 'video')) return 'single-video'
  if (visible.length > 1 || visible.some(({ role }) => role === 'card')) return 'carousel'
  return visible.length > 0 ? 'single-image' : 'none'
}
