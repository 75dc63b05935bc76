import type { Issue } from '../../contracts/errors.ts'
import type { Evidence } from '../../contracts/finding.ts'
import { primaryLanguage } from '../../contracts/language.ts'
import { quotesOf } from '../answer.ts'
import type { AppealPacket, Disputed } from '../packet.ts'
import { countCharacters, cut, plainLine, webAddress } from '../plain.ts'
import { issuesOfStatement } from './dsa-check.ts'
import {
  DSA_COUNTRIES,
  DSA_LIMITS,
  type DsaAccount,
  type DsaAccountType,
  type DsaAutomatedDecision,
  type DsaCategory,
  type DsaContentType,
  type DsaGround,
  type DsaKeyword,
  type DsaMonetary,
  type DsaProvision,
  type DsaSourceType,
  type DsaVisibility,
  type DsaYesNo,
} from './dsa-terms.ts'

/**
 * Body of `POST /api/v1/statement` of the DSA Transparency Database. What only the host knows is absent until it says it.
 * Source: digital-services-act/transparency-database 69e80a0b (2026-06-24), app/Http/Requests/StatementStoreRequest.php.
 */
export interface StatementOfReasons {
  readonly decision_visibility?: readonly DsaVisibility[]
  readonly decision_visibility_other?: string
  readonly decision_monetary?: DsaMonetary
  readonly decision_monetary_other?: string
  readonly decision_provision?: DsaProvision
  readonly decision_account?: DsaAccount
  readonly account_type?: DsaAccountType
  readonly decision_ground: DsaGround
  readonly decision_ground_reference_url?: string
  readonly illegal_content_legal_ground?: string
  readonly illegal_content_explanation?: string
  readonly incompatible_content_ground?: string
  readonly incompatible_content_explanation?: string
  readonly incompatible_content_illegal?: DsaYesNo
  readonly content_type: readonly DsaContentType[]
  readonly content_type_other?: string
  readonly category?: DsaCategory
  readonly category_addition?: readonly DsaCategory[]
  readonly category_specification?: readonly DsaKeyword[]
  readonly category_specification_other?: string
  readonly territorial_scope?: readonly string[]
  readonly content_language?: string
  /** `YYYY-MM-DD`, like all dates here. */
  readonly content_date?: string
  readonly application_date?: string
  readonly end_date_visibility_restriction?: string
  readonly end_date_monetary_restriction?: string
  readonly end_date_service_restriction?: string
  readonly end_date_account_restriction?: string
  readonly decision_facts: string
  readonly source_type?: DsaSourceType
  readonly source_identity?: string
  readonly automated_detection?: DsaYesNo
  readonly automated_decision?: DsaAutomatedDecision
  readonly puid?: string
}

/** Where the person can turn, Art. 17(3)(f): addresses or sentences. */
export interface Redress {
  /** Complaint to the platform, Art. 20. */
  readonly complaint?: string
  /** Certified out-of-court body, Art. 21. */
  readonly dispute?: string
  readonly court?: string
}

/** The same reasons for the advertiser, by the letters of Art. 17(3) of Regulation (EU) 2022/2065. Plain JSON. */
export interface Article17Notice {
  /** (a) What was done, where and for how long, in the terms of the database. */
  readonly restriction: Partial<StatementOfReasons>
  /** (b) Facts, with the words of the ad, and what made the host look. */
  readonly facts: readonly { readonly fingerprint: string; readonly title: string; readonly words: readonly string[] }[]
  readonly sourceType?: DsaSourceType
  /** (c) */
  readonly automatedDetection?: DsaYesNo
  readonly automatedDecision?: DsaAutomatedDecision
  /** (d) for law, (e) for terms: reference and why. */
  readonly grounds: readonly {
    readonly fingerprint: string
    readonly kind: 'law' | 'terms'
    readonly reference: string
    readonly url?: string
    readonly explanation: string
  }[]
  /** (f) */
  readonly redress: Redress
}

export interface StatementOptions {
  /** What the host decided and knows; wins over what the packet says. */
  readonly decision: Partial<StatementOfReasons>
  readonly redress?: Redress
  /** Fingerprints of the findings the decision rests on; default all in dispute. */
  readonly findings?: readonly string[]
}

export interface StatementExport {
  /** For the database, Art. 24(5). Holds no words of the ad and no name: the database must get no personal data. */
  readonly statement: StatementOfReasons
  /** For the advertiser. */
  readonly notice: Article17Notice
  /** What is missing or would be refused, by field. Empty when it can be sent. */
  readonly issues: readonly Issue[]
}

/** Statement of reasons on the findings of a packet, for hosts in the EU. A platform's own rules count as its terms. Nothing is sent. */
export function toStatementOfReasons(packet: AppealPacket, options: StatementOptions): StatementExport {
  const { decision, redress = {} } = options
  const findings = packet.disputed.filter(({ fingerprint }) => options.findings?.includes(fingerprint) ?? true)
  const statement = without(draftOf(packet, findings, decision))
  const hasRedress = Object.values(redress).some(Boolean)
  return {
    statement,
    notice: noticeOf(statement, findings, redress),
    issues: [
      ...issuesOfStatement(statement),
      ...(hasRedress ? [] : [{ code: 'missing', path: '/redress', expected: 'where the advertiser can turn' }]),
    ],
  }
}

function draftOf(
  packet: AppealPacket,
  findings: readonly Disputed[],
  decision: Partial<StatementOfReasons>,
): StatementOfReasons {
  const isLaw = findings.length > 0 && findings.every(({ source }) => source.kind === 'law')
  const ground =
    decision.decision_ground ?? (isLaw ? 'DECISION_GROUND_ILLEGAL_CONTENT' : 'DECISION_GROUND_INCOMPATIBLE_CONTENT')
  const reference = joined(
    findings.map(({ source }) => source.title),
    '; ',
    DSA_LIMITS.ground,
  )
  const why = joined(findings.map(whyOf), ' ', DSA_LIMITS.explanation)
  const url = findings.flatMap(({ source }) => webAddress(source.url) ?? []).find((one) => one.length <= DSA_LIMITS.url)
  const scope = packet.markets.filter((market) => DSA_COUNTRIES.includes(market))
  const [language, ...more] = packet.creative.targeting.languages
  return {
    decision_ground: ground,
    ...(url === undefined ? {} : { decision_ground_reference_url: url }),
    ...(ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
      ? { illegal_content_legal_ground: reference, illegal_content_explanation: why }
      : { incompatible_content_ground: reference, incompatible_content_explanation: why }),
    content_type: contentTypesOf(packet),
    ...(scope.length > 0 ? { territorial_scope: scope } : {}),
    ...(language !== undefined && more.length === 0
      ? { content_language: primaryLanguage(language).toUpperCase() }
      : {}),
    decision_facts: factsOf(packet, findings),
    ...decision,
  }
}

/** Rules by name and place, not the words of the ad: those may name a person. */
function factsOf({ engine, packs, rulesOf }: AppealPacket, findings: readonly Disputed[]): string {
  const checked = `Checked with ${engine}, ${packs.map(({ id, version }) => `${id} ${version}`).join(', ')}, rules of ${rulesOf}.`
  return joined(
    [checked, ...findings.map(({ ruleId, where }) => `Rule ${ruleId} at ${where.path || '/'}.`)],
    ' ',
    DSA_LIMITS.facts,
  )
}

/** The reason why, with `…` for words of the ad; nothing but the rule where they cannot be taken out for certain. */
function whyOf({ sentence, evidence, ruleId }: Disputed): string {
  const words = evidence
    .flatMap(wordsOf)
    .map(plainLine)
    .filter((each) => each !== '')
  const why = words.reduce((text, each) => text.split(each).join('…'), plainLine(sentence.why))
  const repeats = words.some((each) => why.toLowerCase().includes(each.toLowerCase()))
  return repeats || why === '' ? `Rule ${ruleId}.` : why
}

function wordsOf(evidence: Evidence): readonly string[] {
  if ('quote' in evidence) return [evidence.quote]
  return evidence.kind === 'field' ? [evidence.value] : evidence.kind === 'url' ? [evidence.url] : []
}

function noticeOf(statement: StatementOfReasons, findings: readonly Disputed[], redress: Redress): Article17Notice {
  const { source_type, automated_detection, automated_decision } = statement
  return {
    restriction: Object.fromEntries(
      Object.entries(statement).filter(([key]) =>
        /^(?:decision_(?:visibility|monetary|provision|account)|account_type|territorial_scope|application_date|end_date_)/.test(
          key,
        ),
      ),
    ),
    facts: findings.map((finding) => ({
      fingerprint: finding.fingerprint,
      title: finding.sentence.title,
      words: quotesOf(finding),
    })),
    ...(source_type === undefined ? {} : { sourceType: source_type }),
    ...(automated_detection === undefined ? {} : { automatedDetection: automated_detection }),
    ...(automated_decision === undefined ? {} : { automatedDecision: automated_decision }),
    grounds: findings.map(({ fingerprint, source, sentence }) => {
      const url = webAddress(source.url)
      const kind = source.kind === 'law' ? 'law' : 'terms'
      return {
        fingerprint,
        kind,
        reference: source.title,
        ...(url === undefined ? {} : { url }),
        explanation: sentence.why,
      }
    }),
    redress,
  }
}

function contentTypesOf({ creative: { text, media, flags } }: AppealPacket): readonly DsaContentType[] {
  const kinds = new Set(media.map(({ kind }) => kind))
  const types: DsaContentType[] = [
    ...(kinds.has('audio') ? (['CONTENT_TYPE_AUDIO'] as const) : []),
    ...(kinds.has('image') ? (['CONTENT_TYPE_IMAGE'] as const) : []),
    ...(flags.aiGenerated === true && media.length > 0 ? (['CONTENT_TYPE_SYNTHETIC_MEDIA'] as const) : []),
    ...(Object.values(text).some((value) => value.trim() !== '') ? (['CONTENT_TYPE_TEXT'] as const) : []),
    ...(kinds.has('video') ? (['CONTENT_TYPE_VIDEO'] as const) : []),
  ]
  return types.length > 0 ? types : ['CONTENT_TYPE_OTHER']
}

/** Each part once, as many as fit; a part that is too long by itself is cut. */
function joined(parts: readonly string[], border: string, limit: number): string {
  let text = ''
  for (const part of new Set(parts.map(plainLine))) {
    const longer = text === '' ? part : `${text}${border}${part}`
    if (countCharacters(longer) > limit) return text === '' ? cut(part, limit) : text
    text = longer
  }
  return text
}

function without<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T
}
