import type { AppealPacket } from '../packet.ts'
import { webAddress } from '../plain.ts'
import { type AppealWords, ENGLISH_WORDS } from '../words.ts'
import { composeReason } from './reason.ts'

/** An item as Coop takes it: `data` must have the fields of the item type as the organisation has defined it. */
export interface CoopItem {
  readonly id: string
  readonly typeId: string
  readonly typeVersion?: string
  readonly typeSchemaVariant?: 'original' | 'partial'
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Body of `POST /api/v1/report/appeal` of ROOST Coop; the key goes into the `x-api-key` header, the answer is 204.
 * Source: roostorg/coop, docs/api/appeal.md (4859e30), server/routes/reporting/ReportingRoutes.ts (d0c0e99).
 */
export interface CoopAppeal {
  readonly appealId: string
  readonly appealedBy: { readonly typeId: string; readonly id: string }
  readonly appealedAt: string
  readonly actionedItem: CoopItem
  /** Ids of actions of the organisation; Coop refuses any other. */
  readonly actionsTaken: readonly string[]
  readonly appealReason: string
  readonly violatingPolicies?: readonly { readonly id: string }[]
  readonly additionalItems?: readonly CoopItem[]
}

export interface CoopOptions {
  readonly appealId: string
  readonly appealedBy: CoopAppeal['appealedBy']
  /** Which item was actioned. `id` is the ad's own, `data` the texts of the ad, unless given. */
  readonly item: Omit<CoopItem, 'id' | 'data'> & Partial<Pick<CoopItem, 'id' | 'data'>>
  readonly actionsTaken: readonly string[]
  /** The organisation's policy behind a rule of ours, where there is one. */
  readonly policyOf?: (ruleId: string) => string | undefined
  /** Items of a content type that show attachments and the like. Not for threads: Coop refuses them there. */
  readonly additionalItems?: readonly CoopItem[]
  readonly words?: AppealWords
}

/** The packet as an appeal of Coop. Nothing is sent. */
export function toCoop(packet: AppealPacket, options: CoopOptions): CoopAppeal {
  const { appealId, appealedBy, item, actionsTaken, policyOf, additionalItems, words = ENGLISH_WORDS } = options
  const policies = packet.disputed.flatMap(({ ruleId }) => policyOf?.(ruleId) ?? [])
  return {
    appealId,
    appealedBy: { typeId: appealedBy.typeId, id: appealedBy.id },
    appealedAt: packet.createdAt,
    actionedItem: {
      ...item,
      id: item.id ?? packet.creative.id ?? packet.creativeHash,
      data: item.data ?? dataOf(packet),
    },
    actionsTaken: [...actionsTaken],
    appealReason: composeReason(packet, words, Number.MAX_SAFE_INTEGER).text,
    ...(policies.length > 0 ? { violatingPolicies: [...new Set(policies)].map((id) => ({ id })) } : {}),
    ...(additionalItems && additionalItems.length > 0 ? { additionalItems } : {}),
  }
}

/** The words of the ad, its page and its hash as flat strings, which every kind of item type can hold. */
function dataOf({ creative, creativeHash, platform, markets }: AppealPacket): Readonly<Record<string, unknown>> {
  const url = webAddress(creative.landingPage.url ?? '')
  return {
    ...creative.text,
    ...(url === undefined ? {} : { landingPage: url }),
    platform,
    markets: markets.join(', '),
    creativeHash,
  }
}
