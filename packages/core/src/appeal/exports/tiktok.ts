import { allAttachments } from '../answer.ts'
import type { AppealPacket, Attachment } from '../packet.ts'
import { webAddress } from '../plain.ts'
import { type AppealWords, ENGLISH_WORDS } from '../words.ts'
import { composeReason, type Dropped } from './reason.ts'

/**
 * `maxLength` of `appeal_reason`. TikTok's SDKs do not count; its OpenAPI file does, and JSON Schema counts Unicode
 * code points (an emoji of one code point is one, a family emoji several).
 * Source: tiktok-business-api-sdk f809c39 (2026-02-27), yml_files/smart_plus_ad_appeal.yml.
 */
export const TIKTOK_REASON_LIMIT = 512 as const
/** Of the form in Ads Manager. Source: ads.tiktok.com, help article on one-click appeal (May 2024). */
export const TIKTOK_FORM_LIMIT = 2_000 as const

/** Body of `POST /open_api/v1.3/smart_plus/ad/appeal/`. The first two are required there; a host that has them gives them. */
export interface TikTokAppeal {
  readonly advertiser_id?: string
  readonly smart_plus_ad_id?: string
  readonly appeal_reason: string
  readonly attachment_list?: readonly string[]
}

/**
 * What people must know before they send it, as ids: all ads of the group are reviewed again, one appeal for a group,
 * the ad cannot be edited while it is appealed, answers come in English, too many appeals pause the right to appeal.
 */
export type TikTokNote =
  | 'whole-group-reviewed-again'
  | 'one-appeal-per-group'
  | 'no-edit-after-appeal'
  | 'answers-in-english'
  | 'pause-after-many'

export interface TikTokAppealOptions {
  readonly advertiserId?: string
  /** `smart_plus_ad_id`. One: an appeal of one ad reopens its whole group. */
  readonly smartPlusId?: string
  /** Unicode code points; 512 by default, 2,000 for the form. */
  readonly limit?: number
  readonly words?: AppealWords
  /** What TikTok calls a file the host has uploaded. Default: its web address. */
  readonly attachmentId?: (attachment: Partial<Attachment> & { readonly name: string }) => string | undefined
}

export interface TikTokAppealExport {
  readonly body: TikTokAppeal
  readonly used: number
  readonly limit: number
  /** What did not fit, for the person to choose again. */
  readonly dropped: readonly Dropped[]
  readonly notes: readonly TikTokNote[]
}

/** Appeal fields of TikTok with the best reason that fits. Nothing is sent. */
export function toTikTok(packet: AppealPacket, options: TikTokAppealOptions = {}): TikTokAppealExport {
  const { advertiserId, smartPlusId, words = ENGLISH_WORDS } = options
  const limit = Math.max(0, Math.floor(options.limit ?? TIKTOK_REASON_LIMIT))
  const { text, used, dropped } = composeReason(packet, words, limit)
  const idOf = options.attachmentId ?? (({ url }) => (url === undefined ? undefined : webAddress(url)))
  const named = allAttachments(packet).map((attachment) => ({ name: attachment.name, id: idOf(attachment) }))
  const ids = named.flatMap(({ id }) => (id === undefined ? [] : [id]))
  return {
    body: {
      ...(advertiserId === undefined ? {} : { advertiser_id: advertiserId }),
      ...(smartPlusId === undefined ? {} : { smart_plus_ad_id: smartPlusId }),
      appeal_reason: text,
      ...(ids.length > 0 ? { attachment_list: ids } : {}),
    },
    used,
    limit,
    dropped: [
      ...dropped,
      ...named.filter(({ id }) => id === undefined).map(({ name }): Dropped => ({ part: 'attachment', text: name })),
    ],
    notes: [
      'whole-group-reviewed-again',
      'one-appeal-per-group',
      'no-edit-after-appeal',
      'answers-in-english',
      'pause-after-many',
    ],
  }
}
