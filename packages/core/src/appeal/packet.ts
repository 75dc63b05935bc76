import type { Finding } from '../contracts/finding.ts'
import type { Report } from '../contracts/report.ts'
import type { Acknowledged, Dismissed, FileRef, Substantiated } from './decision.ts'
import type { CreativeRecord } from './record.ts'

export const APPEAL_SCHEMA = 'preclear.appeal/1' as const

/** A file that goes with the appeal. `url` is http or https, where the host has put it. */
export interface Attachment extends FileRef {
  readonly url?: string
}

/** What our check says of one place, in the language of the appeal. */
export interface AppealFinding
  extends Pick<
    Finding,
    | 'fingerprint'
    | 'ruleId'
    | 'effect'
    | 'where'
    | 'evidence'
    | 'measured'
    | 'required'
    | 'confidence'
    | 'markets'
    | 'source'
  > {
  /** `language` is the language the sentences are really in. */
  readonly sentence: { readonly title: string; readonly why: string; readonly language: string }
}

/** A finding the advertiser objects to, with why. */
export interface Disputed extends AppealFinding {
  readonly answer: Dismissed | Substantiated
}

/** A finding the advertiser stands by. */
export interface Stood extends AppealFinding {
  readonly answer: Acknowledged
}

/** Everything a reviewer needs. Plain JSON; the same ad, report, decisions and time give the same bytes. */
export interface AppealPacket {
  readonly schema: typeof APPEAL_SCHEMA
  /** Handed in; `2026-12-01T09:30:00.000Z`. */
  readonly createdAt: string
  /** BCP 47, of the statement and the sentences. */
  readonly language: string
  readonly platform: string
  readonly markets: readonly string[]
  readonly engine: string
  readonly packs: Report['packs']
  /** The day for which the rules were read, `YYYY-MM-DD`. */
  readonly rulesOf: string
  readonly outcome: Report['outcome']
  readonly creative: CreativeRecord
  /** `sha256-<hex>` of the canonical JSON of `creative`. */
  readonly creativeHash: string
  /** The advertiser's own words. */
  readonly statement: string
  /** In report order. */
  readonly disputed: readonly Disputed[]
  readonly acknowledged: readonly Stood[]
  readonly attachments: readonly Attachment[]
}
