import type { FixProposal, Hit, InputPart, PatchStep, ReadSurface } from '../../contracts/index.ts'
import { fieldOf, isPictured, isSurelyRead, textEvidence } from '../shared/about.ts'
import { type CheckerOf, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import { type Contact, contacts } from './contact.ts'
import { type Flaw, type Flaws, type Look, mended } from './flaw.ts'
import { capitals, dottedLetters, repeatedLetters, symbolsInWords } from './letters.ts'
import { characters, emoji, repeatedPunctuation, spaceBeforePunctuation } from './marks.ts'
import type { EditorialVariant } from './options.ts'
import { lines, missingSpaces, repeatedWords } from './spacing.ts'
import {
  AT_SIGN,
  BEYOND_ASCII,
  BREAK,
  CAPITALS,
  DOT_INSIDE,
  DOUBLED_MARK,
  HASH,
  LONE_LETTERS,
  SEVEN_DIGITS,
  SIGN,
  SPACED_MARK,
  TIGHT,
  TRIPLED_LETTER,
  TWIN_WORDS,
  traitsOf,
} from './traits.ts'

const READS: readonly InputPart[] = ['text']

type Options = EditorialVariant['options']
type LookId = Options['look']

const LOOKS: Readonly<Record<Exclude<LookId, 'capitals' | 'characters' | 'contact'>, Look>> = {
  'dotted-letters': dottedLetters,
  'symbols-in-words': symbolsInWords,
  'repeated-punctuation': repeatedPunctuation,
  'repeated-letters': repeatedLetters,
  'repeated-words': repeatedWords,
  'missing-spaces': missingSpaces,
  'space-before-punctuation': spaceBeforePunctuation,
  emoji,
  lines,
}
/** What a text must hold for a look to find anything in it. */
const NEEDS: Readonly<Record<Exclude<LookId, 'characters' | 'contact'>, number>> = {
  capitals: CAPITALS,
  'dotted-letters': LONE_LETTERS,
  'symbols-in-words': SIGN,
  'repeated-punctuation': DOUBLED_MARK,
  'repeated-letters': TRIPLED_LETTER,
  'repeated-words': TWIN_WORDS,
  'missing-spaces': TIGHT,
  'space-before-punctuation': SPACED_MARK,
  emoji: BEYOND_ASCII,
  lines: BREAK,
}
const CONTACT_NEEDS: Readonly<Record<Contact, number>> = {
  email: AT_SIGN,
  handle: AT_SIGN,
  url: DOT_INSIDE,
  hashtag: HASH,
  phone: SEVEN_DIGITS,
  card: SEVEN_DIGITS,
}
const FIXES: Readonly<Record<LookId, string>> = {
  capitals: 'fix.lower-case',
  'dotted-letters': 'fix.plain-letters',
  'symbols-in-words': 'fix.plain-letters',
  characters: 'fix.take-out',
  'repeated-punctuation': 'fix.replace',
  'repeated-letters': 'fix.replace',
  'repeated-words': 'fix.replace',
  'missing-spaces': 'fix.spacing',
  'space-before-punctuation': 'fix.spacing',
  emoji: 'fix.take-out',
  contact: 'fix.take-out',
  lines: 'fix.spacing',
}
/** Values of a list or codes in capitals by nature: only read where a rule names them. */
const NOT_PROSE = ['cta', 'promoCode']
/** A text of nothing but flaws is shown by its first ones. */
const MAX_EVIDENCE = 50

/** What must not be shown is looked for in pictures too; an address or hashtag there cannot be clicked anyway. */
const IN_PICTURES: readonly Contact[] = ['phone', 'card', 'email', 'handle']

/** How a text is written: capitals, signs, spacing, emoji, contact data. One hit per field, with every place. */
export const editorial: CheckerOf<Options> = {
  id: 'editorial',
  reads: () => READS,
  check(input, options) {
    const { fields } = options
    const inPictures = options.look === 'contact' && IN_PICTURES.includes(options.contact)
    const given = input.surfaces.filter(
      (surface) =>
        (surface.path.startsWith('/text/') || (inPictures && isPictured(surface))) && surface.text.trim() !== '',
    )
    const read = given.filter(({ id }) => (fields ? fields.includes(id) : !NOT_PROSE.includes(id)))
    if (read.length === 0) return given.some(({ id }) => id === 'copy') ? notRun('field-unknown') : INAPPLICABLE
    return found(...read.flatMap((surface) => hitsIn(surface, options)))
  },
}

const NONE: Flaws = { flaws: [] }

function mayFind(surface: ReadSurface, options: Options): boolean {
  if (options.look === 'characters') return true
  // The bits count from three letters and two marks on; a stricter limit looks itself.
  if ((options.look === 'repeated-letters' || options.look === 'repeated-punctuation') && options.max < 2) return true
  const needed = options.look === 'contact' ? CONTACT_NEEDS[options.contact] : NEEDS[options.look]
  return (traitsOf(surface) & needed) !== 0
}

function look(surface: ReadSurface, options: Options): Flaws {
  if (!mayFind(surface, options)) return NONE
  if (options.look === 'capitals') return { flaws: capitals(surface, options.maxRatio, options.minLetters) }
  if (options.look === 'characters') return { flaws: characters(surface, options.characters) }
  if (options.look === 'contact')
    return {
      flaws: contacts(surface.text, options.contact).filter(({ start, end }) => isSurelyRead(surface, start, end)),
    }
  return LOOKS[options.look](surface, limitOf(options) ?? 0)
}

function limitOf(options: Options): number | undefined {
  if ('max' in options) return options.max
  return 'maxWord' in options ? options.maxWord : undefined
}

function hitsIn(surface: ReadSurface, options: Options): Hit[] {
  const { id, path, text } = surface
  const { flaws, n = flaws.length } = look(surface, options)
  if (flaws.length === 0) return []
  const max = limitOf(options)
  const quote = listed(flaws.map(({ start, end }) => text.slice(start, end)))
  return [
    {
      reason: 'found',
      where: { path, surface: id },
      evidence: flaws.slice(0, MAX_EVIDENCE).map(({ start, end }) => textEvidence(surface, start, end)),
      args: { quote, field: fieldOf(surface), n, max: max ?? 0 },
      measured: { value: n },
      ...(max === undefined ? {} : { required: { value: max } }),
      confidence: 0.9,
      proposals: isPictured(surface)
        ? []
        : [0, 1].flatMap((choice) => proposal(surface, flaws, choice, { label: FIXES[options.look], quote })),
    },
  ]
}

function proposal(
  { path, text }: ReadSurface,
  flaws: readonly Flaw[],
  choice: number,
  { label, quote }: { readonly label: string; readonly quote: string },
): FixProposal[] {
  if (!flaws.some(({ fixes }) => (fixes?.length ?? 0) > choice)) return []
  const after = mended(text, flaws, choice)
  if (after === undefined || after.trim() === '' || after === text) return []
  const better = listed(flaws.map(({ fixes = [] }) => fixes[Math.min(choice, fixes.length - 1)] ?? ''))
  return [{ label, args: { quote, text: better }, patch: [splice(path, text, after)] }]
}

/** The smallest change from one text to the other, never inside a surrogate pair. */
function splice(path: string, before: string, after: string): PatchStep {
  const isLow = (at: number): boolean => /[\udc00-\udfff]/.test(before[at] ?? '')
  let start = 0
  while (start < after.length && before[start] === after[start]) start++
  if (isLow(start)) start--
  let back = 0
  const room = Math.min(before.length, after.length) - start
  while (back < room && before[before.length - 1 - back] === after[after.length - 1 - back]) back++
  if (back > 0 && isLow(before.length - back)) back--
  return { op: 'splice', path, start, end: before.length - back, text: after.slice(start, after.length - back) }
}

/** The first three different ones, long ones cut. */
function listed(quotes: readonly string[]): string {
  const cut = (quote: string): string =>
    quote.length > 80 ? `${Array.from(quote.slice(0, 160)).slice(0, 79).join('').trimEnd()}…` : quote
  return Array.from(new Set(quotes)).slice(0, 3).map(cut).join(', ')
}
