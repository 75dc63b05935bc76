import type { CreativeInput, Evidence, Finding } from '@preclear/core'
import { rest } from '../strings/rest.ts'
import type { StringKey, Words } from '../strings/strings.ts'
import type { Explainer } from '../types.ts'
import { mediumName, shortName } from './medium.ts'

/** The words of the places stand last in a language, from `displayName` on. */
const KEYS: readonly string[] = Object.keys(rest).slice(Object.keys(rest).indexOf('displayName'))
const isKey = (word: string | undefined): word is StringKey => word !== undefined && KEYS.includes(word)

/** What people call the place at a JSON pointer: "Ad text", "Audience age from". */
export function placeName(words: Words, path: string, creative?: CreativeInput): string {
  const steps = path.split('/').slice(1)
  const last = steps.at(-1)
  if (steps[0] === 'media' && steps[1] !== undefined) return mediumName(words, steps[1], creative)
  if (last === 'copy') return words.t('copyField')
  const known = isKey(last) ? last : steps[0]
  return isKey(known) ? words.t(known) : last || words.t('wholeAd')
}

/** Where a finding is: in short for the row, in a text with characters when it is open. */
export function whereOf(words: Words, finding: Finding, creative: CreativeInput | undefined, exact: boolean): string {
  const { where } = finding
  const place = where.mediaId
    ? shortName(mediumName(words, where.mediaId, creative))
    : placeName(words, where.path || `/${where.surface ?? ''}`, creative)
  const [first] = finding.evidence
  const spot = first && (exact || first.kind !== 'text') ? spotOf(words, first) : undefined
  return spot ? words.pair(place, spot) : place
}

/** When in a file, or which characters. */
export function spotOf(words: Words, evidence: Evidence): string | undefined {
  if (evidence.kind === 'text') return words.t('chars', { from: evidence.start + 1, to: evidence.end })
  if (evidence.kind === 'time') {
    const [from, to] = [clock(evidence.startMs), clock(evidence.endMs)]
    return from === to ? from : words.t('span', { from, to })
  }
  if (evidence.kind === 'frame') return clock(evidence.tMs)
  if (evidence.kind === 'box' && evidence.tMs !== undefined) return clock(evidence.tMs)
  return undefined
}

/** `0:11`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Settings whose values are ids that the engine has words for. */
const NAMED = /\/(industry|objective|placement|certificate)s?(?:\/\d+)?$/

/**
 * A setting's value in words: switches as on and off, nothing as "Not given", countries and ids by name.
 * @param label the engine's words: `industry.weight-loss`
 */
export function valueText(words: Words, path: string, value: unknown, label?: Explainer['label']): string {
  if (value === true || value === 'true') return words.t('yes')
  if (value === false || value === 'false') return words.t('no')
  if (Array.isArray(value)) {
    if (!value.length) return words.t('notGiven')
    return words.list(
      value.map((item) => valueText(words, path.endsWith('/countries') ? '/country' : path, item, label)),
    )
  }
  if (value === undefined || value === null || value === '') return words.t('notGiven')
  if (path === '/country') return words.market(String(value))
  const [, kind] = NAMED.exec(path) ?? []
  return kind && label ? label(`${kind}.${value}`, {}, words.language) : String(value)
}
