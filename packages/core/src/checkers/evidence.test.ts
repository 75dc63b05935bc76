import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../contracts/index.ts'
import { hitsOf, inputOf } from '../testing/input.ts'
import { checkers } from './index.ts'
import type { RuleSpec } from './variants.ts'

type Spec = {
  [K in RuleSpec['checker']]: Pick<Extract<RuleSpec, { checker: K }>, 'checker' | 'options'>
}[RuleSpec['checker']]

const claims = 'strong gambling.bonus: casino ..3 bonus\nweak alcohol.any: wine | beer'
const topics = ['gambling', 'alcohol']
const SPECS: readonly Spec[] = [
  { checker: 'claim', options: { claims: topics, strength: 'any' } },
  { checker: 'consistency', options: { compare: 'price' } },
  { checker: 'consistency', options: { compare: 'discount' } },
  { checker: 'consistency', options: { compare: 'brand' } },
  { checker: 'consistency', options: { compare: 'currency', currencies: { US: ['USD'] } } },
  { checker: 'destination', options: { look: 'missing', topics } },
  { checker: 'disclosure', options: { what: 'wording', topics, anyOf: ['drink responsibly'] } },
  { checker: 'editorial', options: { look: 'capitals', maxRatio: 0.5, minLetters: 4 } },
  { checker: 'editorial', options: { look: 'repeated-punctuation', max: 2 } },
  { checker: 'editorial', options: { look: 'emoji', max: 0 } },
  { checker: 'evasion', options: { look: 'mixed-scripts' } },
  { checker: 'evasion', options: { look: 'hidden-characters' } },
  { checker: 'evasion', options: { look: 'disguised-words', topics } },
  { checker: 'length', options: { field: 'body', max: 12, unit: 'weighted' } },
  { checker: 'targeting', options: { what: 'min-age', minAge: 21, topics } },
  { checker: 'targeting', options: { what: 'cta', ctas: ['BUY_NOW'] } },
]

/** Words that are found, and characters that move offsets: wide, composed, invisible, halved. */
const PIECES = [
  'casino',
  'c\u200basino',
  'саsino',
  ' bonus',
  'WINE',
  'ｗｉｎｅ',
  'beer',
  '$20',
  ' -70% ',
  '!!!',
  ' ',
  '\n',
  '☕',
  '👩‍🎨',
  'İ',
  'ﬁ',
  'é',
  '\u0301',
  '\ud83d',
  '灯',
  'ß',
]

function run({ checker, options }: Spec, body: string): CheckResult {
  const input = inputOf(
    { text: { displayName: 'Lumen', body: `a${body}`, cta: 'Buy now' }, landingPage: { text: 'Mugs $5, 10% off' } },
    { claims, markets: ['US'] },
  )
  return checkers.find(({ id }) => id === checker)?.check(input, options as never) ?? { kind: 'inapplicable' }
}

describe('evidence', () => {
  it.each(SPECS)('of $checker $options quotes the text at its offsets, and says how sure it is', (spec) => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (body) => {
        const texts: Readonly<Record<string, string>> = { body: `a${body}`, displayName: 'Lumen', cta: 'Buy now' }
        for (const hit of hitsOf(run(spec, body))) {
          expect(hit.confidence).toBeGreaterThan(0)
          expect(hit.confidence).toBeLessThanOrEqual(1)
          for (const evidence of hit.evidence)
            if (evidence.kind === 'text')
              expect(evidence.quote).toBe(texts[evidence.surface]?.slice(evidence.start, evidence.end))
          for (const step of (hit.proposals ?? []).flatMap(({ patch }) => patch))
            if (step.op === 'splice') expect(step.end).toBeLessThanOrEqual(texts[step.path.slice(6)]?.length ?? 0)
        }
      }),
    )
  })

  it('is asked of rules that do find something', () => {
    const silent = SPECS.filter(({ checker }) => !['destination'].includes(checker)).filter(
      (spec) =>
        hitsOf(
          run(
            spec,
            'SOME OF OUR VERY BEST WINE, c@sino bonus. MUGS FOR EVERYBODY, Fr\u200bEE саSINO $20 -70% OFF!!! ☕ €9',
          ),
        ).length === 0,
    )
    expect(silent).toEqual([])
  })
})
