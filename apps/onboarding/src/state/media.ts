import type { Medium } from '@preclear/core'

export const isMedium = (type: string): boolean => /^(image|video|audio)\//.test(type)

export function toMedium(id: string, file: File): Medium {
  const kind = file.type.startsWith('video/') ? 'video' : file.type.startsWith('audio/') ? 'audio' : 'image'
  return { id, kind, name: file.name, source: file }
}

/** The first free id: `m1`, `m2` … An id stays with its file, so that findings keep pointing at the same one. */
export function freeId(media: readonly Medium[]): string {
  for (let n = 1; ; n++) if (!media.some(({ id }) => id === `m${n}`)) return `m${n}`
}

/** What each file is for: beside a video a picture is its cover, two or more pictures alone are cards, sound is music. */
export function withRoles(media: readonly Medium[]): readonly Medium[] {
  const hasVideo = media.some(({ kind }) => kind === 'video')
  const pictures = media.filter(({ kind }) => kind === 'image').length
  const roleOf = (kind: Medium['kind']): string => {
    if (kind === 'audio') return 'music'
    if (kind === 'video') return 'main'
    return hasVideo ? 'cover' : pictures > 1 ? 'card' : 'main'
  }
  return media.map((medium) => ({ ...medium, role: roleOf(medium.kind) }))
}
