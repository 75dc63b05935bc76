import type { Issue } from '../../contracts/errors.ts'
import { countCharacters, webAddress } from '../plain.ts'
import type { StatementOfReasons } from './dsa.ts'
import { DSA_COUNTRIES, DSA_LIMITS } from './dsa-terms.ts'

type Field = keyof StatementOfReasons

const ALWAYS: readonly Field[] = [
  'category',
  'content_date',
  'application_date',
  'decision_facts',
  'source_type',
  'automated_detection',
  'automated_decision',
  'puid',
]
const RESTRICTIONS: readonly Field[] = [
  'decision_visibility',
  'decision_monetary',
  'decision_provision',
  'decision_account',
]
const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  illegal_content_legal_ground: DSA_LIMITS.ground,
  illegal_content_explanation: DSA_LIMITS.explanation,
  incompatible_content_ground: DSA_LIMITS.ground,
  incompatible_content_explanation: DSA_LIMITS.explanation,
  decision_facts: DSA_LIMITS.facts,
  decision_visibility_other: DSA_LIMITS.other,
  decision_monetary_other: DSA_LIMITS.other,
  content_type_other: DSA_LIMITS.other,
  category_specification_other: DSA_LIMITS.other,
  source_identity: DSA_LIMITS.other,
  decision_ground_reference_url: DSA_LIMITS.url,
  puid: DSA_LIMITS.puid,
}

/** What the database would refuse in a statement, by field. Source: see `StatementOfReasons`. */
export function issuesOfStatement(statement: StatementOfReasons): readonly Issue[] {
  const { puid, territorial_scope: scope = [], decision_ground_reference_url: url } = statement
  const wrong = (field: Field, code: string, expected: string): Issue => ({ code, path: `/${field}`, expected })
  const missing = requiredOf(statement)
    .filter((field) => isEmpty(statement[field]))
    .map((field) => wrong(field, 'missing', 'a value'))
  const tooLong = Object.entries(LONGEST).flatMap(([field, max]) => {
    const value = statement[field as Field]
    return typeof value === 'string' && countCharacters(value) > max
      ? [wrong(field as Field, 'too_long', `at most ${max} characters`)]
      : []
  })
  return [
    ...(RESTRICTIONS.every((field) => isEmpty(statement[field]))
      ? [wrong('decision_visibility', 'missing', `one of ${RESTRICTIONS.join(', ')}`)]
      : []),
    ...missing,
    ...tooLong,
    ...issuesOfDates(statement),
    ...(puid !== undefined && puid !== '' && !/^[A-Za-z0-9_-]+$/.test(puid)
      ? [wrong('puid', 'wrong_type', 'letters, digits, - and _')]
      : []),
    ...(scope.every((market) => DSA_COUNTRIES.includes(market))
      ? []
      : [wrong('territorial_scope', 'unknown_market', `countries of the EU and EEA`)]),
    ...(url !== undefined && webAddress(url) === undefined
      ? [wrong('decision_ground_reference_url', 'bad_address', 'an http or https address')]
      : []),
  ]
}

function requiredOf(statement: StatementOfReasons): readonly Field[] {
  const isIllegal = statement.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
  const ground: readonly Field[] = isIllegal
    ? ['illegal_content_legal_ground', 'illegal_content_explanation']
    : ['incompatible_content_ground', 'incompatible_content_explanation']
  return [
    ...ALWAYS,
    ...ground,
    ...(statement.decision_visibility?.includes('DECISION_VISIBILITY_OTHER')
      ? (['decision_visibility_other'] as const)
      : []),
    ...(statement.decision_monetary === 'DECISION_MONETARY_OTHER' ? (['decision_monetary_other'] as const) : []),
    ...(statement.content_type.includes('CONTENT_TYPE_OTHER') ? (['content_type_other'] as const) : []),
  ]
}

function issuesOfDates(statement: StatementOfReasons): readonly Issue[] {
  const dates: readonly (readonly [Field, string])[] = [
    ['content_date', '2000-01-01'],
    ['application_date', '2020-01-01'],
    ['end_date_visibility_restriction', statement.application_date ?? ''],
    ['end_date_monetary_restriction', statement.application_date ?? ''],
    ['end_date_service_restriction', statement.application_date ?? ''],
    ['end_date_account_restriction', statement.application_date ?? ''],
  ]
  return dates.flatMap(([field, first]): Issue[] => {
    const value = statement[field]
    if (value === undefined || value === '') return []
    const isFine = typeof value === 'string' && isDate(value) && value >= first && value <= '2038-01-01'
    return isFine ? [] : [{ code: 'bad_date', path: `/${field}`, expected: `a date from ${first || '2020-01-01'}` }]
  })
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
