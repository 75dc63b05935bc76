import type { Issue } from '../contracts/errors.ts'
import { isShape, type RejectionAdapter } from './adapters/adapter.ts'
import { amazon } from './adapters/amazon.ts'
import { google } from './adapters/google.ts'
import { meta } from './adapters/meta.ts'
import { textObjections } from './adapters/text.ts'
import { tiktok } from './adapters/tiktok.ts'
import { MAX_OBJECTIONS, MAX_TEXT, type Objection, type RejectionReading } from './objection.ts'

const ADAPTERS: readonly RejectionAdapter[] = [tiktok, google, meta, amazon]
/** UTF-16 units of pasted JSON. */
const MAX_JSON = 500_000
/** Values looked at, and how deep: platforms nest seven deep at most. */
const MAX_VALUES = 20_000
const MAX_DEPTH = 16

/**
 * The objections in what a platform answered: any of the four shapes wherever it stands in the answer, the same as pasted JSON,
 * or plain text. Never throws, reads only so much, and takes nothing for granted.
 */
export function readRejection(input: unknown): RejectionReading {
  try {
    if (typeof input === 'string') return readText(input)
    if (isShape(input) && input.kind === 'text' && typeof input.text === 'string') return readText(input.text)
    return readShapes(input) ?? refused('', 'a rejection of a known platform, or { kind: "text", text }')
  } catch {
    // A getter or proxy that throws: no data.
    return refused('', 'plain JSON')
  }
}

function refused(path: string, expected: string): RejectionReading {
  return { ok: false, issues: [{ code: 'wrong_type', path, expected }] }
}

function readText(text: string): RejectionReading {
  const pasted = text.length <= MAX_JSON && /^\s*[[{]/.test(text) ? parseJson(text) : undefined
  const read = pasted === undefined ? undefined : readShapes(pasted)
  if (read) return read
  const objections = textObjections(text).slice(0, MAX_OBJECTIONS)
  if (objections.length === 0)
    return { ok: false, issues: [{ code: 'nothing_to_check', path: '', expected: 'the reason that was given' }] }
  const isCut = text.length > MAX_TEXT
  return {
    ok: true,
    objections,
    skipped: isCut ? [{ code: 'too_long', path: '', expected: `at most ${MAX_TEXT} characters` }] : [],
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Every object is shown to the adapters; one that is theirs is not looked into again. `undefined`: nobody knew anything in it. */
function readShapes(input: unknown): RejectionReading | undefined {
  const objections: Objection[] = []
  const skipped: Issue[] = []
  let isKnown = false
  let left = MAX_VALUES
  const seen = new Set<unknown>()
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || left-- <= 0 || seen.has(value)) return
    seen.add(value)
    if (Array.isArray(value)) {
      // Counted by place, not by what is there: a sparse array can be four thousand million long.
      for (let i = 0; i < value.length && left-- > 0; i++) visit(value[i], `${path}/${i}`, depth + 1)
      return
    }
    if (!isShape(value)) return
    for (const adapter of ADAPTERS) {
      const reading = adapter.read(value, path)
      if (!reading) continue
      isKnown = true
      objections.push(...reading.objections.map(shortened))
      skipped.push(...reading.issues)
      return
    }
    for (const [key, inner] of Object.entries(value))
      visit(inner, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
  }
  visit(input, '', 0)
  if (!isKnown) return undefined
  if (objections.length === 0 && skipped.length > 0) return { ok: false, issues: skipped }
  if (objections.length > MAX_OBJECTIONS || left <= 0)
    skipped.push({ code: 'too_long', path: '', expected: `at most ${MAX_OBJECTIONS} objections` })
  return { ok: true, objections: objections.slice(0, MAX_OBJECTIONS), skipped: skipped.slice(0, MAX_OBJECTIONS) }
}

const MOST_WORDS = 20
const MOST_NAMES = 300

/** Whatever a platform sends, an objection stays small. */
function shortened(objection: Objection): Objection {
  const { text, topic, suggestion, where, also, markets, ages, placements } = objection
  const list = (values: readonly string[] | undefined, most: number, length: number): readonly string[] | undefined =>
    values?.slice(0, most).map((value) => value.slice(0, length))
  const parts = {
    text: text?.slice(0, MAX_TEXT),
    topic: topic?.slice(0, 200),
    suggestion: suggestion?.slice(0, MAX_TEXT),
    also: list(also, MOST_WORDS, 200),
    markets: list(markets, MOST_NAMES, 100),
    ages: list(ages, MOST_NAMES, 100),
    placements: list(placements, MOST_NAMES, 100),
    where: where && { ...where, ...(where.words ? { words: list(where.words, MOST_WORDS, MAX_TEXT) } : {}) },
  }
  return {
    ...objection,
    ...(Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as object),
  }
}
