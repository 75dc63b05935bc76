import type { CreativeInput, Report } from '@preclear/core'
import * as z from 'zod/mini'
import type { AdPart, Theme } from '../types.ts'
import { isWithinLimits } from './limits.ts'

/** The first word, from the frame to the page around it, with a port for everything that follows. */
export interface Hello {
  readonly preclear: 'hello'
  /** From the fragment of the frame's address: only the document that the page opened knows it. */
  readonly token: string
  /** The same for every hello of one document: a frame that was loaded again is another one. */
  readonly page: string
}

/** What a host sets. */
export interface FrameSettings {
  readonly platform?: string | undefined
  /** BCP 47 primary languages of the texts that will be checked, fetched before there is one. */
  readonly reads?: readonly string[] | undefined
  readonly language?: string | undefined
  readonly theme?: Theme | undefined
  readonly parts?: readonly AdPart[] | undefined
  readonly manual?: boolean | undefined
}

/** From the page to the frame. */
export type ToFrame =
  | { readonly type: 'welcome' }
  | { readonly type: 'settings'; readonly settings: FrameSettings }
  | { readonly type: 'creative'; readonly creative: CreativeInput | null }
  | { readonly type: 'check' }
  | { readonly type: 'open'; readonly findingId: string }

/** From the frame to the page. */
export type FromFrame =
  | { readonly type: 'ready'; readonly version: string }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'fix'; readonly creative: CreativeInput; readonly fixId: string }
  | { readonly type: 'undo'; readonly creative: CreativeInput; readonly fixId: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'focus-field'; readonly path: string; readonly findingId: string }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'error'; readonly code: string; readonly message: string }

const word = z.string().check(z.maxLength(200))
const words = z.array(word).check(z.maxLength(100))
const line = z.string().check(z.maxLength(8000))
const text = z.string().check(z.maxLength(20_000))
const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(2000))
const listOfWords = list(z.string().check(z.maxLength(1000)))

/** Enough to know it for one; the frame reads it by the engine's own schema before it checks it. */
const creative = z.looseObject({
  platform: z.optional(word),
  text: z.optional(z.union([text, z.record(word, z.optional(text))])),
  media: z.optional(
    z.array(z.looseObject({ id: word, kind: z.enum(['image', 'video', 'audio']) })).check(z.maxLength(100)),
  ),
  landingPage: z.optional(z.looseObject({ url: z.optional(line) })),
  targeting: z.optional(z.looseObject({})),
  advertiser: z.optional(z.looseObject({})),
  flags: z.optional(z.looseObject({})),
})

const finding = z.looseObject({
  id: word,
  fingerprint: line,
  ruleId: word,
  effect: z.enum(['reject', 'limit', 'review', 'advise']),
  where: z.looseObject({ path: line }),
  evidence: list(z.looseObject({ kind: word })),
  confidence: z.number(),
  message: z.looseObject({ id: word }),
  fixes: list(z.looseObject({ id: word, verified: z.boolean(), patch: list(z.looseObject({ op: word, path: line })) })),
  source: z.looseObject({ title: line, url: line }),
})
const report = z.looseObject({
  schema: z.literal('preclear.report/1'),
  outcome: z.enum(['likely_rejected', 'likely_limited', 'needs_human', 'no_issue_found']),
  platform: word,
  markets: listOfWords,
  packs: list(z.looseObject({ id: word, version: word })),
  findings: list(finding),
  upcoming: list(finding),
  shadow: list(finding),
  passes: listOfWords,
  inapplicable: listOfWords,
  notRun: list(z.looseObject({ ruleId: word, reason: word })),
  surfaces: list(z.looseObject({ id: word, path: line })),
})

const hello = z.strictObject({ preclear: z.literal('hello'), token: word, page: word })
const settings = z.strictObject({
  platform: z.optional(word),
  reads: z.optional(words),
  language: z.optional(word),
  theme: z.optional(z.enum(['light', 'dark'])),
  parts: z.optional(z.array(z.enum(['fields', 'media', 'settings'])).check(z.maxLength(3))),
  manual: z.optional(z.boolean()),
})
const toFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('welcome') }),
  z.strictObject({ type: z.literal('settings'), settings }),
  z.strictObject({ type: z.literal('creative'), creative: z.nullable(creative) }),
  z.strictObject({ type: z.literal('check') }),
  z.strictObject({ type: z.literal('open'), findingId: word }),
])
const fixed = { creative, fixId: word }
const fromFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), version: word }),
  z.strictObject({ type: z.literal('report'), report }),
  z.strictObject({ type: z.literal('fix'), ...fixed }),
  z.strictObject({ type: z.literal('undo'), ...fixed }),
  z.strictObject({ type: z.literal('height'), height: z.number().check(z.gte(0), z.lte(50_000)) }),
  z.strictObject({ type: z.literal('focus-field'), path: line, findingId: word }),
  z.strictObject({ type: z.literal('language'), language: word }),
  z.strictObject({ type: z.literal('error'), code: word, message: z.string().check(z.maxLength(2000)) }),
])

function reads<T>(schema: z.ZodMiniType): (data: unknown) => T | undefined {
  return (data) => {
    if (!isWithinLimits(data)) return undefined
    const { success } = schema.safeParse(data)
    // What was sent, not zod's copy of it: files and unknown fields of a creative stay as they are.
    return success ? (data as T) : undefined
  }
}
/** Undefined for anything that is not such a message, or is too large. */
export const readHello: (data: unknown) => Hello | undefined = reads(hello)
export const readToFrame: (data: unknown) => ToFrame | undefined = reads(toFrame)
export const readFromFrame: (data: unknown) => FromFrame | undefined = reads(fromFrame)
