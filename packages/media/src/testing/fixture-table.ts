import type { Fact, SenseResult } from '@preclear/core'
import type { SenseId } from '../senses/about.ts'
import { distanceOfHashes } from '../senses/repetition/hash.ts'
import { EXPECTED } from './expected.data.ts'

/** Where the table is held against what the senses say. */
export type Place = 'Node' | 'Chromium'

/** `[from, to]`. */
export type Range = readonly [from: number, to: number]

/** A perceptual hash by its distance from that of another fixture, in bits of 256. */
export interface Apart {
  readonly from: string
  readonly bits: Range
}

/** Words as they should be read: the share of their letters that has to be found, and how many more may be. */
export interface Words {
  readonly words: string
  readonly share: number
  readonly surplus: number
}

/** What a fact should be; `null` where there should be none. */
export type Wanted = string | number | boolean | null | Range | Apart | Words

/** What a sense should say of a fixture: values by fact, `#text` for its words; or the reason why it cannot look. */
export interface Expectation {
  readonly facts?: Readonly<Record<string, Wanted>>
  readonly fails?: string
  /** Reasons by what is missing. */
  readonly missing?: Readonly<Record<string, string>>
  /** One of the two places; both where left out. */
  readonly where?: Place
  /** Languages to read; English where left out. */
  readonly languages?: readonly string[]
}

/** One line of the table, one test. */
export interface Row extends Expectation {
  readonly file: string
  readonly kind: 'image' | 'video' | 'audio'
  readonly sense: SenseId
}

/** Looks at a fixture, by its path below `fixtures/`, with one sense. */
export type LookAt = (row: Pick<Row, 'file' | 'kind' | 'sense' | 'languages'>) => Promise<SenseResult>

export function rowsFor(place: Place): readonly Row[] {
  return EXPECTED.filter(({ where = place }) => where === place)
}

/** One thing that a row expects, and what was found. */
export interface Reading {
  /** Id of the fact; of what is missing; empty for the reason why the sense could not look. */
  readonly id: string
  readonly expected: string
  readonly actual: string
  readonly isRight: boolean
}

export async function readingsOf(row: Row, lookAt: LookAt): Promise<readonly Reading[]> {
  const { facts = {}, missing = {}, fails } = row
  const result = await lookAt(row)
  const reason = result.kind === 'failed' ? result.reason : undefined
  if (fails !== undefined) return [reading('', fails, reason ?? 'it looked', fails === reason)]
  if (result.kind === 'failed') return [reading('', 'looks', result.reason, false)]
  const readings: Reading[] = []
  for (const [id, wanted] of Object.entries(facts)) {
    const value = valueIn(result, id)
    const actual = isApart(wanted) ? distance(value, valueIn(await lookAt({ ...row, file: wanted.from }), id)) : value
    readings.push(reading(id, wordsOf(wanted), actual === undefined ? 'absent' : told(actual), isAs(wanted, actual)))
  }
  for (const [id, why] of Object.entries(missing)) {
    const found = result.missing?.find(({ provides }) => provides === id)?.reason
    readings.push(reading(id, why, found ?? 'not missing', found === why))
  }
  return readings
}

/** What is not as the table says, a line each; empty where all is. */
export async function differences(row: Row, lookAt: LookAt): Promise<readonly string[]> {
  const readings = await readingsOf(row, lookAt)
  return readings
    .filter(({ isRight }) => !isRight)
    .map(({ id, expected, actual }) => `${id}: ${actual}, not ${expected}`.replace(/^: /, ''))
}

const reading = (id: string, expected: string, actual: string, isRight: boolean): Reading => ({
  id,
  expected,
  actual,
  isRight,
})

function valueIn(result: SenseResult, id: string): Fact['value'] | undefined {
  if (result.kind === 'failed') return undefined
  if (id === '#text') return result.surfaces?.map(({ text }) => text).join('\n') ?? ''
  return result.facts.find((fact) => fact.id === id)?.value
}

function distance(a: Fact['value'] | undefined, b: Fact['value'] | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : distanceOfHashes(String(a), String(b))
}

const isRange = (wanted: Wanted): wanted is Range => Array.isArray(wanted)
const isApart = (wanted: Wanted): wanted is Apart => typeof wanted === 'object' && wanted !== null && 'bits' in wanted
const isWords = (wanted: Wanted): wanted is Words => typeof wanted === 'object' && wanted !== null && 'words' in wanted
const isWithin = (value: unknown, [from, to]: Range): boolean =>
  typeof value === 'number' && value >= from && value <= to

function isAs(wanted: Wanted, actual: Fact['value'] | undefined): boolean {
  if (wanted === null) return actual === undefined
  if (isRange(wanted)) return isWithin(actual, wanted)
  if (isApart(wanted)) return isWithin(actual, wanted.bits)
  if (isWords(wanted)) return areRead(wanted, String(actual))
  return actual === wanted
}

/** Spaces aside: several scripts have none, and where they stand is tested with the sense. */
function areRead({ words, share, surplus }: Words, actual: string): boolean {
  const left = [...actual.replace(/\s/g, '')]
  const wanted = [...words.replace(/\s/g, '')]
  const found = wanted.filter((letter) => {
    const at = left.indexOf(letter)
    return at >= 0 && left.splice(at, 1).length === 1
  })
  return found.length >= wanted.length * share && left.length <= surplus
}

function wordsOf(wanted: Wanted): string {
  if (wanted === null) return 'absent'
  if (isRange(wanted)) return wanted[0] === wanted[1] ? told(wanted[0]) : `${told(wanted[0])} to ${told(wanted[1])}`
  if (isApart(wanted)) return `${wordsOf(wanted.bits)} bits from ${wanted.from}`
  if (!isWords(wanted)) return told(wanted)
  const share = wanted.share === 1 ? '' : ` (${Math.round(wanted.share * 100)} % of its letters)`
  return `${wanted.words}${share}`
}

/** Sums like 0.6666 + 0.01 are no numbers to read. */
function told(value: string | number | boolean): string {
  if (value === '') return 'empty'
  return typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : String(value)
}
