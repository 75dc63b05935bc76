import type { CheckInput, Hit, InputPart, ReadSurface } from '../../contracts/index.ts'
import { claimMatches, textEvidence, writtenWords } from '../shared/about.ts'
import { type CheckerOf, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import {
  type Disguise,
  directionControls,
  hiddenCharacters,
  mixedScripts,
  stackedMarks,
  styledLetters,
} from './looks.ts'
import type { EvasionVariant } from './options.ts'

const BEYOND_ASCII = /[^\0-\x7f]/

const READS: readonly InputPart[] = ['text', 'page']

type Options = EvasionVariant['options']
/** A text made of nothing but tricks is one finding after another; the first ones say enough. */
const MOST = 20

const LOOKS = {
  'mixed-scripts': mixedScripts,
  'hidden-characters': hiddenCharacters,
  'direction-controls': directionControls,
  'styled-letters': styledLetters,
  'stacked-marks': stackedMarks,
} as const

/** Text written so that a machine would not read it. The evidence says how it reads. */
export const evasion: CheckerOf<Options> = {
  id: 'evasion',
  reads: () => READS,
  check(input, options) {
    const surfaces = surfacesOf(input, options.fields)
    if (surfaces.length === 0) return INAPPLICABLE
    if (options.look === 'disguised-words') {
      const { topics } = options
      if (surfaces.every((surface) => !surface.claimsRead)) return notRun('language-not-read')
      return found(...surfaces.flatMap((surface) => hitsOf(surface, disguisedClaims(surface, topics))))
    }
    const look = LOOKS[options.look]
    // Everything that these look for lies beyond ASCII.
    return found(
      ...surfaces
        .filter(({ text }) => BEYOND_ASCII.test(text))
        .flatMap((surface) => hitsOf(surface, look(surface.text))),
    )
  },
}

/** What looks like a disguise in a picture is a letter misread. */
function surfacesOf(input: CheckInput, fields: readonly string[] | undefined): readonly ReadSurface[] {
  return fields ? input.surfaces.filter(({ id }) => fields.includes(id)) : writtenWords(input)
}

/** Claims that only folding or leet reading could see. */
function disguisedClaims({ claims }: ReadSurface, topics: readonly string[]): Disguise[] {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const { start, end, readsAs } = claim
    const place = `${start} ${end}`
    if (readsAs === undefined || !claimMatches(claim, topics) || seen.has(place)) return []
    seen.add(place)
    return [{ start, end, plain: readsAs }]
  })
}

function hitsOf(surface: ReadSurface, disguises: readonly Disguise[]): Hit[] {
  const { id, path, text } = surface
  return disguises.slice(0, MOST).map(({ start, end, plain }) => {
    const evidence = textEvidence(surface, start, end)
    const quote = text.slice(start, end)
    return {
      reason: 'found',
      where: { surface: id, path },
      evidence: [evidence.kind === 'text' ? { ...evidence, readsAs: plain } : evidence],
      args: { quote, plain, field: id, n: disguises.length },
      confidence: 0.9,
      proposals:
        plain.trim() === '' || plain === quote
          ? []
          : [
              {
                label: 'fix.plain-letters',
                args: { text: plain },
                patch: [{ op: 'splice', path, start, end, text: plain }],
              },
            ],
    }
  })
}
