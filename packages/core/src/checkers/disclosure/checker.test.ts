import { describe, expect, it } from 'vitest'
import { afterProposals, hitsOf, inputOf } from '../../testing/input.ts'
import { disclosure } from './checker.ts'

const FLAG = { what: 'flag', when: 'aiGenerated', must: 'aiDisclosed' } as const
const RISK = { what: 'wording', topics: ['finance'], anyOf: ['capital at risk', 'riesgo de pérdida'] } as const
const claims = 'weak finance.any: invest* | funds'

describe('flags that belong together', () => {
  it.each([
    [{}, 'inapplicable'],
    [{ aiGenerated: false }, 'inapplicable'],
    [{ aiGenerated: true }, 'found'],
    [{ aiGenerated: true, aiDisclosed: false }, 'found'],
    [{ aiGenerated: true, aiDisclosed: true }, 'clear'],
  ] as const)('%j is %s', (flags, kind) => {
    const result = disclosure.check(inputOf({ text: { body: 'Mugs' }, flags }), FLAG)
    expect(result.kind).toBe(kind)
    if (kind === 'found') expect(hitsOf(result)[0]?.args).toMatchObject({ flag: 'aiDisclosed' })
  })

  it('is repaired by declaring', () => {
    expect(afterProposals(disclosure, FLAG, { text: { body: 'Mugs' }, flags: { aiGenerated: true } })).toMatchObject([
      { label: 'fix.declare', patched: { flags: { aiDisclosed: true } }, hits: [] },
    ])
  })
})

describe('wording', () => {
  it.each([
    [{ text: { body: 'Invest in funds today' } }, 'found'],
    [{ text: { body: 'Invest in funds. Capital at risk.' } }, 'clear'],
    [{ text: { body: 'Invest in funds', disclaimer: 'RIESGO DE PERDIDA' } }, 'clear'],
    [{ text: { body: 'Invest in funds' }, landingPage: { html: '<p>Your <b>capital at risk</b></p>' } }, 'clear'],
    [{ text: { body: 'Invest in funds. Recapital at risky' } }, 'found'],
    [{ text: { body: 'Mugs for slow mornings' } }, 'inapplicable'],
    [{ text: { body: 'Инвестиции в фонды для всех сегодня' } }, 'notRun'],
  ])('%j is %s', (input, kind) => {
    expect(disclosure.check(inputOf(input, { claims }), RISK).kind).toBe(kind)
  })

  it.each([undefined, 'Terms apply.'])('joins a disclaimer of %j', (disclaimer) => {
    const [after] = afterProposals(disclosure, RISK, { text: { body: 'Invest in funds', disclaimer } }, { claims })
    const expected = disclaimer ? `${disclaimer} capital at risk` : 'capital at risk'
    expect(after).toMatchObject({ patched: { text: { disclaimer: expected } }, hits: [] })
  })
})
