import { parseCreative } from '../contracts/creative.schema.ts'
import type {
  Checker,
  CheckInput,
  CheckResult,
  Creative,
  CreativeInput,
  Fact,
  Hit,
  PlacedWord,
  Surface,
} from '../contracts/index.ts'
import { LABELS } from '../engine/labels.ts'
import { applyPatch } from '../engine/patch.ts'
import { createSurfaceReader, surfacesOf } from '../engine/read.ts'
import { compileClaims, createClaimReader } from '../text/index.ts'

/** What a test says besides the creative. */
export interface Given {
  /** Claim patterns, one a line; read for English. Without any, no language is read for claims. */
  readonly claims?: string
  readonly facts?: readonly Fact[]
  readonly missing?: CheckInput['missing']
  /** What senses read in the media. */
  readonly read?: readonly Surface[]
  /** Markets in which the rule holds; default the creative's own. */
  readonly markets?: readonly string[]
}

export function creativeOf(input: CreativeInput): Creative {
  const parsed = parseCreative(input)
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues))
  return parsed.creative
}

/** The input of a checker, read as the engine reads it. */
export function inputOf(input: CreativeInput, given: Given = {}): CheckInput {
  const creative = creativeOf(input)
  const lexicons = given.claims
    ? [{ language: 'en', ...compileClaims('en', given.claims).compiled, rewordings: {} }]
    : []
  return {
    creative,
    surfaces: createSurfaceReader(createClaimReader(lexicons))(surfacesOf(creative, given.read)),
    facts: given.facts ?? [],
    missing: given.missing ?? [],
    lexicons,
    markets: given.markets ?? creative.targeting.countries,
  }
}

/** A word in a picture: its text, its box as `x y w h` in percent, and what else is known of it. */
export type Pictured = readonly [text: string, place: string, more?: Partial<PlacedWord>]

/** The surface a sense makes of words in a picture. */
export function pictured(mediaId: string, language: string, words: readonly Pictured[]): Surface {
  let text = ''
  const placed = words.map(([word, place, more]) => {
    const [x = 0, y = 0, w = 0, h = 0] = place.split(' ').map((percent) => Number(percent) / 100)
    text = text === '' ? word : `${text} ${word}`
    return { start: text.length - word.length, end: text.length, box: { x, y, w, h }, confidence: 0.95, ...more }
  })
  return { id: `${mediaId}#text`, path: `/media/${mediaId}`, text, language, words: placed }
}

export function hitsOf(result: CheckResult): readonly Hit[] {
  return result.kind === 'found' || result.kind === 'unsure' ? result.hits : []
}

/** What a checker says after each of its proposals was applied: a proposal that repairs leaves no hit at the same place. */
export function afterProposals<O>(
  checker: Checker & { check(input: CheckInput, options: O): CheckResult },
  options: O,
  input: CreativeInput,
  given: Given = {},
): readonly { readonly label: string; readonly patched: CreativeInput; readonly hits: readonly Hit[] }[] {
  return hitsOf(checker.check(inputOf(input, given), options)).flatMap((hit) =>
    (hit.proposals ?? []).map(({ label, args, patch }) => {
      const missing = placeholdersOf(label).filter((name) => args?.[name] === undefined)
      if (missing.length > 0) throw new TypeError(`${label} is not given ${missing.join(', ')}`)
      const patched = applyPatch(input, patch) as CreativeInput
      const hits = hitsOf(checker.check(inputOf(patched, given), options))
      return { label, patched, hits: hits.filter(({ where }) => where.path === hit.where.path) }
    }),
  )
}

function placeholdersOf(label: string): readonly string[] {
  const sentence = LABELS[label]
  if (sentence === undefined) throw new TypeError(`${label} has no words`)
  return [...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
}
