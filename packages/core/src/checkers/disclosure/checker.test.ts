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

describe('what the file says of itself', () => {
  const MADE = { what: 'fact', fact: 'media.ai', is: true, declare: 'aiGenerated', must: 'aiDisclosed' } as const
  const media = [{ id: 'm1', kind: 'image', name: 'mug.png' }] as const
  const saying = (value: boolean | undefined) => (value === undefined ? [] : [{ id: 'media.ai', value, mediaId: 'm1' }])
  it.each([
    [true, {}, 'found'],
    [true, { aiGenerated: true }, 'found'],
    [true, { aiGenerated: true, aiDisclosed: true }, 'clear'],
    [false, {}, 'clear'],
    [undefined, {}, 'notRun'],
    [undefined, { aiDisclosed: true }, 'notRun'],
  ] as const)('%j with %j is %s', (value, flags, kind) => {
    const input = inputOf({ media, flags }, { facts: saying(value) })
    expect(disclosure.check(input, MADE).kind).toBe(kind)
  })

  it('is declared in one step', () => {
    expect(afterProposals(disclosure, MADE, { media }, { facts: saying(true) })).toMatchObject([
      { label: 'fix.declare', patched: { flags: { aiGenerated: true, aiDisclosed: true } }, hits: [] },
    ])
    expect(hitsOf(disclosure.check(inputOf({ media }, { facts: saying(true) }), MADE))[0]).toMatchObject({
      where: { path: '/media/0', mediaId: 'm1' },
      args: { name: 'mug.png', flag: 'aiDisclosed' },
    })
  })

  it('is asked of media only', () => {
    expect(disclosure.check(inputOf({ text: { body: 'Mugs' } }), MADE).kind).toBe('inapplicable')
  })
})
