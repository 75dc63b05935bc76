import * as z from 'zod/mini'
import type { Objection, ObjectionPlace } from '../objection.ts'
import { compact, lenient, maybeText, maybeTexts, type RejectionAdapter, readList, type Shape } from './adapter.ts'

/**
 * One entry of `reject_info` as `/adgroup/review_info/`, `/smart_plus/ad/review_info/` and `/smart_plus/material/review_info/` return it
 * (TikTok API for Business, v1.3). Reasons are prose in the language asked for: TikTok gives no codes.
 */
export interface TiktokRejectInfo {
  readonly reasons?: readonly string[]
  readonly suggestion?: string
  readonly forbidden_ages?: readonly string[]
  readonly forbidden_locations?: readonly string[]
  readonly forbidden_placements?: readonly string[]
  readonly content_info?: {
    /** `MODE_STRING`, `MODE_IMAGE`, `MODE_VIDEO`, `MODE_CAROUSEL_MUSIC`; in Smart+ `ModeString`, `LandingPage` ... */
    readonly content_type?: string
    readonly text_content?: string
    readonly image_content?: { readonly image_id?: string }
    readonly video_content?: { readonly video_id?: string }
    readonly carousel_music_content?: { readonly music_id?: string }
  }
}

/** Smart+ says `violation_frames` besides. */
const frames = z.object({ video_id: maybeText, violation_frame_material_type: maybeText })
const entry = z.object({
  reasons: z.optional(z.array(z.string())),
  suggestion: maybeText,
  forbidden_ages: maybeTexts,
  forbidden_locations: maybeTexts,
  forbidden_placements: maybeTexts,
  violation_frames: lenient(z.array(frames)),
  content_info: lenient(
    z.object({
      content_type: maybeText,
      text_content: maybeText,
      image_content: lenient(z.object({ image_id: maybeText })),
      video_content: lenient(z.object({ video_id: maybeText })),
      carousel_music_content: lenient(z.object({ music_id: maybeText })),
    }),
  ),
})
type Entry = z.infer<typeof entry>

const PAGES = /^(?:external_?url|instant_?page|open_?url|landing_?page)$/i

export const tiktok: RejectionAdapter = {
  platform: 'tiktok',
  read(value, path) {
    const list = value.reject_info
    if (Array.isArray(list)) {
      const { found, issues } = readList(list, `${path}/reject_info`, entry, (one) => objectionsOf(one, value))
      return { objections: found, issues }
    }
    if (!Array.isArray(value.reasons) || !('suggestion' in value || 'content_info' in value)) return undefined
    const { found, issues } = readList([value], path, entry, (one) => objectionsOf(one, {}))
    return { objections: found, issues }
  },
}

/** One objection a reason. What is said of the whole ad holds for an entry that says nothing of it. */
function objectionsOf(one: Entry, whole: Shape): Objection[] {
  const inherited = (key: string): string[] | undefined => {
    const list = whole[key]
    return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : undefined
  }
  const rest = {
    suggestion: one.suggestion,
    where: placeOf(one),
    markets: one.forbidden_locations ?? inherited('forbidden_locations'),
    ages: one.forbidden_ages ?? inherited('forbidden_ages'),
    placements: one.forbidden_placements ?? inherited('forbidden_placements'),
  }
  const reasons = (one.reasons ?? []).filter((reason) => reason.trim() !== '')
  if (reasons.length === 0 && !one.suggestion) return []
  return (reasons.length > 0 ? reasons : [undefined]).map(
    (text) => compact({ platform: 'tiktok', text, ...rest }) as Objection,
  )
}

function placeOf({ content_info: content, violation_frames: shots }: Entry): ObjectionPlace {
  const type = content?.content_type?.replace(/^mode_?/i, '').toLowerCase() ?? ''
  const shot = shots?.find(({ video_id: id }) => id)
  const onPage = PAGES.test(type) || shots?.some(({ violation_frame_material_type: of }) => PAGES.test(of ?? ''))
  const mediaId =
    content?.image_content?.image_id ??
    content?.video_content?.video_id ??
    content?.carousel_music_content?.music_id ??
    shot?.video_id
  const kind = type === 'image' || type === 'video' ? type : /music/.test(type) ? 'audio' : undefined
  return compact({
    path: onPage ? '/landingPage' : type === 'string' ? '/text' : type ? '/media' : undefined,
    field: content?.content_type,
    mediaId,
    kind,
    words: content?.text_content ? [content.text_content] : undefined,
  }) as ObjectionPlace
}
