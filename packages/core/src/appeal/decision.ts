import * as z from 'zod/mini'
import type { Issue } from '../contracts/errors.ts'
import { address, fileName, fileShape, instant, issuesOf, upTo } from './schema.ts'

/** Why an advertiser sets a finding aside. */
export type DismissReason = 'not-what-it-says' | 'allowed-here' | 'have-permission' | 'other'
export const DISMISS_REASONS: readonly DismissReason[] = [
  'not-what-it-says',
  'allowed-here',
  'have-permission',
  'other',
]

export type ProofKind = 'study' | 'licence' | 'certificate' | 'contract' | 'other'
export const PROOF_KINDS: readonly ProofKind[] = ['study', 'licence', 'certificate', 'contract', 'other']

/** A file by its content. The bytes stay with the advertiser. */
export interface FileRef {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** MIME type; empty where the browser knows none. */
  readonly type: string
  /** 64 hex digits. */
  readonly sha256: string
}

export interface Proof {
  readonly name: string
  readonly kind: ProofKind
  /** http or https. */
  readonly url?: string
  readonly file?: FileRef
}

interface About {
  /** Of the finding: same rule, same place, same words. */
  readonly fingerprint: string
  readonly ruleId: string
  /** Free text, at most 2,000 UTF-16 units. */
  readonly note?: string
  /** Who decided, as the host names people. */
  readonly by?: string
  /** `2026-12-01T09:30:00.000Z`. */
  readonly at: string
}

/** The advertiser disagrees with the finding. */
export interface Dismissed extends About {
  readonly kind: 'dismissed'
  readonly reason: DismissReason
}

/** The advertiser knows that this is restricted and takes responsibility. */
export interface Acknowledged extends About {
  readonly kind: 'acknowledged'
}

/** The advertiser has proof of the claim. */
export interface Substantiated extends About {
  readonly kind: 'substantiated'
  /** The words of the ad that the proof is for. */
  readonly claim: string
  readonly proof: readonly Proof[]
}

/** What an advertiser decided on one finding. It never changes the report or its outcome. Plain JSON. */
export type Decision = Dismissed | Acknowledged | Substantiated

/** Takes back whatever was decided on a finding. */
export interface Withdrawn {
  readonly kind: 'withdrawn'
  readonly fingerprint: string
  readonly by?: string
  readonly at: string
}

const about = {
  fingerprint: upTo(200),
  ruleId: upTo(200),
  note: z.optional(upTo(2_000)),
  by: z.optional(upTo(200)),
  at: instant,
}

const proof = z.object({
  name: fileName,
  kind: z.enum(['study', 'licence', 'certificate', 'contract', 'other']),
  url: z.optional(address),
  file: z.optional(z.object(fileShape)),
})

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dismissed'),
    ...about,
    reason: z.enum(['not-what-it-says', 'allowed-here', 'have-permission', 'other']),
  }),
  z.object({ kind: z.literal('acknowledged'), ...about }),
  z.object({
    kind: z.literal('substantiated'),
    ...about,
    claim: upTo(20_000),
    proof: z
      .array(proof)
      .check(z.minLength(1, 'too_short|at least one proof'), z.maxLength(20, 'too_long|at most 20 proofs')),
  }),
  z.object({ kind: z.literal('withdrawn'), fingerprint: upTo(200), by: z.optional(upTo(200)), at: instant }),
])

/** What is wrong with a decision or withdrawal from anywhere, as JSON pointers under `base`; nothing where it can be taken. */
export function issuesOfDecision(value: unknown, base = ''): readonly Issue[] {
  const result = schema.safeParse(value)
  return result.success ? [] : issuesOf(result.error, base)
}
