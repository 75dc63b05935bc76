import type { MessageArgs } from './facts.ts'

export type Effect = 'reject' | 'limit' | 'review' | 'advise'
/** Worst first: the order in which findings are shown and outcomes decided. */
export const EFFECTS: readonly Effect[] = ['reject', 'limit', 'review', 'advise']

/** Where in the creative a rule is broken. Text offsets are UTF-16 units of the original text; boxes are ratios of the whole picture. */
export type Evidence =
  | {
      readonly kind: 'text'
      readonly surface: string
      readonly start: number
      readonly end: number
      readonly quote: string
      readonly readsAs?: string
    }
  | {
      readonly kind: 'box'
      readonly mediaId: string
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      /** In a video: milliseconds from its start at which the box was seen. */
      readonly tMs?: number
    }
  | { readonly kind: 'time'; readonly mediaId: string; readonly startMs: number; readonly endMs: number }
  | { readonly kind: 'frame'; readonly mediaId: string; readonly tMs: number }
  | { readonly kind: 'url'; readonly url: string; readonly status?: number }
  | { readonly kind: 'field'; readonly path: string; readonly value: string }
  | { readonly kind: 'page'; readonly quote: string; readonly selector?: string }

/** Evidence inside a picture, film or sound. */
export type MediaEvidence = Extract<Evidence, { kind: 'box' | 'time' | 'frame' }>

export interface Where {
  readonly surface?: string
  readonly mediaId?: string
  /** JSON pointer into the creative. */
  readonly path: string
}

export interface Message {
  /** `<ruleId>.<reason>` */
  readonly id: string
  readonly args: MessageArgs
}

/** One step of a fix. `path` is a JSON pointer (RFC 6901) into the creative. */
export type PatchStep =
  | { readonly op: 'set'; readonly path: string; readonly value: string | number | boolean | readonly string[] }
  | { readonly op: 'unset'; readonly path: string }
  | {
      readonly op: 'splice'
      readonly path: string
      readonly start: number
      readonly end: number
      readonly text: string
    }

export interface Fix {
  readonly id: string
  readonly label: Message
  readonly patch: readonly PatchStep[]
  /** True only if the whole check was run again on the patched creative, this finding was gone and nothing new to fix appeared. */
  readonly verified: boolean
}

/**
 * A change of a medium's file that a machine can make well. It is made on the device by whoever holds the decoders
 * (`@preclear/media`), takes seconds, and counts as tested once the new file was checked.
 */
export interface Repair {
  readonly label: Message
  readonly mediaId: string
  readonly step: RepairStep
}

/** Boxes are ratios of the whole picture; `ratio` is width to height, e.g. `9:16`; times are in ms. */
export type RepairStep =
  /** Keeps this part of the picture: the rest is bars. */
  | { readonly op: 'crop'; readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Cuts or pads to a shape; how, and around which point, is the person's choice. */
  | { readonly op: 'reframe'; readonly ratio: string }
  /** Keeps this stretch. */
  | { readonly op: 'trim'; readonly startMs: number; readonly endMs: number }
  /** Adds a sound track, the person's own or a silent one. */
  | { readonly op: 'add-sound' }
  /** Leaves out what stands in the file behind the picture. */
  | { readonly op: 'strip' }
  /** Writes it anew in an accepted format: an MP4 film (H.264 and AAC where the device can), a JPEG or PNG picture. */
  | { readonly op: 'convert'; readonly to: 'mp4' | 'jpeg' | 'png' }

export interface Measure {
  readonly value: number | string
  readonly unit?: string
}

export interface RuleSource {
  readonly title: string
  readonly url: string
  /** ISO date on which the text was read or last updated. */
  readonly asOf: string
  readonly kind: 'law' | 'platform' | 'heuristic'
  readonly confidence: 'primary' | 'secondary'
}

/** How often a rule was right on a set of labelled ads. Shares are 0 to 1 and stand beside the counts they rest on. */
export interface RuleQuality {
  /** Share of the `n` fine ads it fired on: wrong `overkill * n` times. */
  readonly overkill?: number
  /** Share of the `asked` ads of its topic that it missed. */
  readonly leakage?: number
  /** Fine ads it looked at. */
  readonly n: number
  /** Ads of its topic it should have found. */
  readonly asked?: number
  /** Ads it fired on, rightly or wrongly. */
  readonly fired?: number
  /** Name of the set. */
  readonly set: string
}

export interface Finding {
  /** `f1`, `f2` ... in report order. */
  readonly id: string
  /** Same rule, same place, same words: stable across checks. */
  readonly fingerprint: string
  readonly ruleId: string
  readonly effect: Effect
  readonly where: Where
  readonly evidence: readonly Evidence[]
  readonly measured?: Measure
  readonly required?: Measure
  /** 0 to 1: how sure we are that this would be objected to. */
  readonly confidence: number
  /** Why we are not sure, as a message id of the engine. */
  readonly uncertainty?: string
  readonly message: Message
  readonly fixes: readonly Fix[]
  /** Changes of a file that would mend it, for hosts that can make them. */
  readonly repairs?: readonly Repair[]
  /** The targeted markets in which the rule holds; absent means all of them. */
  readonly markets?: readonly string[]
  readonly effectiveFrom?: string
  readonly source: RuleSource
  readonly ruleQuality?: RuleQuality
}
