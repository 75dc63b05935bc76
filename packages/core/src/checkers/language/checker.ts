import {
  type CheckInput,
  type Evidence,
  type InputPart,
  primaryLanguage,
  type ReadSurface,
} from '../../contracts/index.ts'
import { isPictured, textEvidence, wordsOfAd, writtenWords } from '../shared/about.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import type { LanguageVariant } from './options.ts'

const READS: readonly InputPart[] = ['text', 'settings']

type Options = LanguageVariant['options']
type Accepted = Readonly<Record<string, readonly string[]>>

/** Whether the language of the ad suits its markets and its audience. */
export const language: CheckerOf<Options> = {
  id: 'language',
  reads: () => READS,
  check(input, options) {
    if (options.look === 'shared') return checkShared(input, options.accepted)
    if (options.look === 'pictures') return checkPictures(input, options.accepted)
    // Words in pictures are looked at by themselves.
    const main = mainSurface(input, options.look === 'targeted')
    if (!main) return INAPPLICABLE
    if (main.language === 'und') return notRun('language-not-told')
    return options.look === 'market' ? checkMarket(input, main, options.accepted) : checkTargeted(input, main)
  },
}

/** The longest text that has a language of its own: names and buttons are often in another one. */
function mainSurface(input: CheckInput, orPictured: boolean): ReadSurface | undefined {
  const written = writtenWords(input).filter(({ id }) => id === 'body' || id === 'copy' || id === 'headline')
  const told = written.length > 0 || !orPictured ? written : wordsOfAd(input).filter(isPictured)
  return [...told].sort((a, b) => b.text.length - a.text.length)[0]
}

/** Fewer letters than this may be a brand. */
const FEWEST_LETTERS = 12

function checkPictures(input: CheckInput, accepted: Accepted): ReturnType<typeof language.check> {
  const pictures = wordsOfAd(input).filter(
    (surface) => isPictured(surface) && (surface.text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS,
  )
  if (pictures.length === 0) return INAPPLICABLE
  const told = pictures.filter((surface) => surface.language !== 'und')
  if (told.length === 0) return notRun('language-not-told')
  const results = told.map((surface) => checkMarket(input, surface, accepted))
  const hits = results.flatMap((result) => (result.kind === 'found' ? result.hits : []))
  return hits.length > 0 ? found(...hits) : (results[0] ?? CLEAR)
}

function whole(surface: ReadSurface): Evidence {
  return textEvidence(surface, 0, surface.text.length)
}

function checkMarket(input: CheckInput, main: ReadSurface, accepted: Accepted): ReturnType<typeof language.check> {
  const known = input.markets.filter((market) => accepted[market])
  if (known.length === 0) return notRun('no-market')
  const wrong = known.filter((market) => !accepted[market]?.includes(main.language))
  if (wrong.length === 0) return CLEAR
  const others = input.creative.targeting.countries.filter((market) => !wrong.includes(market))
  return found({
    reason: 'notAccepted',
    where: { surface: main.id, path: main.path },
    evidence: [whole(main)],
    args: { language: main.language, markets: wrong.join(','), accepted: (accepted[wrong[0] ?? ''] ?? []).join(',') },
    confidence: 0.7,
    proposals:
      others.length > 0
        ? [
            {
              label: 'fix.remove-markets',
              args: { markets: wrong.join(',') },
              patch: [{ op: 'set', path: '/targeting/countries', value: others }],
            },
          ]
        : [],
  })
}

function checkShared({ markets }: CheckInput, accepted: Accepted): ReturnType<typeof language.check> {
  const known = markets.filter((market) => accepted[market])
  if (markets.length === 0) return notRun('no-market')
  if (known.length < 2) return INAPPLICABLE
  const shared = known
    .map((market) => accepted[market] ?? [])
    .reduce((left, right) => left.filter((tag) => right.includes(tag)))
  if (shared.length > 0) return CLEAR
  const path = '/targeting/countries'
  return found({
    reason: 'noneShared',
    where: { path },
    evidence: [{ kind: 'field', path, value: known.join(', ') }],
    args: { markets: known.join(','), accepted: '', language: '' },
    confidence: 0.7,
  })
}

function checkTargeted({ creative }: CheckInput, main: ReadSurface): ReturnType<typeof language.check> {
  const targeted = creative.targeting.languages.map(primaryLanguage)
  if (targeted.length === 0) return INAPPLICABLE
  if (targeted.includes(main.language)) return CLEAR
  return found({
    reason: 'notTargeted',
    where: { surface: main.id, path: main.path },
    evidence: [whole(main)],
    args: { language: main.language, accepted: targeted.join(','), markets: '' },
    confidence: 0.7,
    proposals: [
      {
        label: 'fix.target-language',
        args: { language: main.language },
        patch: [{ op: 'set', path: '/targeting/languages', value: [...creative.targeting.languages, main.language] }],
      },
    ],
  })
}
