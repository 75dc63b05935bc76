import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold/fold.ts'
import { loadBook } from './book/book.ts'
import { Matcher } from './match/match.ts'
import { createClaimReader } from './reader.ts'
import { createLattice, fillTokenFilters, readWords } from './reading/lattice.ts'
import { readNumber } from './reading/numbers.ts'
import { readSlots } from './reading/slots.ts'
import { compileClaims } from './source/compile.ts'
import { SLOTS } from './source/syntax.ts'

const CLAIMS = `duration 1: day | days
duration 7: week
@earn = earn~ | make~ | get paid
strong income.period: @earn ..4 {money>=100} ..2 (a | per)? (day | week) unless driver~
strong finance.guaranteed: guaranteed~ (return~ | profit~)
weak loan.near: loan~ & approved scope 4
strong weight.fast: lose ..3 {weight} & days
strong health.any: (cure~ | *miracle*) unless-field museum`
const reader = readerOf('en', CLAIMS)

function readerOf(language: string, claims: string): ReturnType<typeof createClaimReader> {
  return createClaimReader([{ language, ...compileClaims(language, claims).compiled, rewordings: {} }])
}

const PHRASES = [
  'make $4,200 a week',
  'gu@ranteed returns',
  'g u a r a n t e e d profits',
  'loan is approved',
  'lose 20 kg in 5 days',
  'СURE',
  'mira\u200bcle',
]
const NOISE = [
  '\u{1f600}',
  '\u{1d400}\u{1d401}',
  'e\u0301\u0323',
  '\u202e\u202c',
  '\ud800',
  '\udc00',
  '\u0000',
  'ﷺ',
  '&amp;',
  'İ',
  '１２３',
]

describe('claims', () => {
  it.each([
    ['I make $4,200 a week', 'make $4,200 a week', undefined],
    ['gu@ranteed returns', 'gu@ranteed returns', 'guaranteed returns'],
    ['g u a r a n t e e d profits', 'g u a r a n t e e d profits', 'guaranteed profits'],
    ['Your loan was approved', 'loan was approved', undefined],
    ['Approved today: any loan', 'Approved today: any loan', undefined],
    ['In 5 days you lose 20 kg', 'days you lose 20 kg', undefined],
  ])('finds the claim in %s', (text, quote, readsAs) => {
    const [hit] = reader.read(text, 'en').claims
    expect(text.slice(hit?.start, hit?.end)).toBe(quote)
    expect(hit?.readsAs).toBe(readsAs)
  })

  it.each([
    'I make $4 a week',
    'Drivers make $900 a week',
    'We make soap. $400 and a day of rest',
    'Loan desk opens at nine, ask there until you are approved',
    'The miracle room of our museum',
  ])('stays silent on %s', (text) => {
    expect(reader.read(text, 'en').claims).toEqual([])
  })

  it.each([
    ['1.000,50', 1000.5],
    ['1,000.50', 1000.5],
    ['1 000', 1000],
    ['0.5', 0.5],
    ['1,00,000', 100000],
    ['12,50,000', 1250000],
  ])('reads %s', (written, value) => {
    expect(readNumber(written)).toBe(value)
  })

  it('says that a language without a lexicon was not read', () => {
    expect(reader.read('Guaranteed profits', 'fr')).toMatchObject({ claims: [], claimsRead: false })
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PHRASES),
    fc.constantFrom(...NOISE),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constant(' '),
    fc.constant('. '),
  )
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it('gives places that lie in it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, sentences } = reader.read(text, 'en')
        for (const { start, end } of [...claims, ...sentences]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('reads the same, whatever was read before', () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const seasoned = readerOf('en', CLAIMS)
        seasoned.read(before, 'en')
        expect(seasoned.read(text, 'en')).toEqual(reader.read(text, 'en'))
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it('keeps a phrase of its own sentence found, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (before) => {
        const ids = reader.read(`${before}\nGuaranteed profits`, 'en').claims.map(({ id }) => id)
        expect(ids).toContain('finance.guaranteed')
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})

describe('long texts', () => {
  it.each([
    ['one claim again and again', 'guaranteed profits '],
    ['parts that meet within some tokens', 'loan approved '],
    ['disguised words', 'gu@ranteed profits '],
  ])('tell at most 200 places: %s', (_, phrase) => {
    expect(reader.read(phrase.repeat(400), 'en').claims).toHaveLength(200)
  })

  it('tell the strong places when there are too many', () => {
    const { claims } = reader.read(`${'loan approved. '.repeat(500)}guaranteed profits`, 'en')
    expect(claims.some(({ strength }) => strength === 'strong')).toBe(true)
  })

  it.each([
    ['..4 gaps that never close', 'make money '],
    ['gaps in gaps', 'make make $5 '],
    ['nothing of interest', 'plain mugs '],
  ])('take work in proportion to their length: %s', (_, phrase) => {
    const book = loadBook('en', compileClaims('en', CLAIMS).compiled)
    const work = (times: number): number => {
      const original = phrase.repeat(times)
      const source = { folded: fold(original), original }
      const lattice = createLattice()
      readWords(lattice, book, source, () => new Map())
      readSlots(lattice, book.vocabulary, source)
      fillTokenFilters(lattice, book.vocabulary.size)
      for (let entry = 0; entry < book.vocabulary.size + SLOTS.length; entry++) book.meet(entry)
      const matcher = new Matcher(book, lattice)
      for (const { node } of book.parts) matcher.findAll(node, 0, lattice.tokens.count, Number.POSITIVE_INFINITY)
      return matcher.looks
    }
    expect(work(400)).toBeLessThanOrEqual(2.1 * work(200) + 10)
  })
})

describe('what a claim says besides its topic', () => {
  it.each([
    ['I make $4,200 a week', { amount: { kind: 'money', value: 4200 } }],
    ['In 5 days you lose 20 kg', { amount: { kind: 'weight', value: 20 } }],
    ['Guaranteed profits', undefined],
  ])('%s', (text, evidence) => {
    expect(reader.read(text, 'en').claims[0]?.evidence).toEqual(evidence)
  })
})

describe('languages', () => {
  it.each([
    ['ja', 'strong income.x: 誰でも ..4 稼げる', '副業で誰でも月に稼げる方法', '誰でも月に稼げる'],
    [
      'ja',
      'multiplier 10000: 万\ncurrency: 円\nstrong income.x: {money>=100000} ..2 稼',
      '月収30万円を稼ぐ',
      '30万円を稼',
    ],
    ['zh', 'letters 藥=药\nstrong health.x: 神药', '祖傳神藥', '神藥'],
    ['th', 'strong income.x: รายได้ ..9 ต่อวัน', 'รายได้5000บาทต่อวัน', 'รายได้5000บาทต่อวัน'],
    [
      'ko',
      'endings 을 를 만에\ncurrency 10000: 만원\nstrong income.x: {money>=1000000} ..2 수익*',
      '300만원을 수익으로',
      '300만원을 수익으로',
    ],
    ['hi', 'currency: rs\nstrong income.x: {money>=100000} रोज', 'Rs. 1,00,000 रोज', 'Rs. 1,00,000 रोज'],
    ['vi', 'accents\nstrong loan.x: vay tiền', 'Cần VAY TIỀN gấp', 'VAY TIỀN'],
    ['vi', 'accents\nstrong loan.x: vay tiền', 'can vay tien gap', 'vay tien'],
    ['vi', 'accents\nstrong loan.x: hòa', 'lãi hoà', 'hoà'],
    ['tr', 'percent: yüzde\nstrong price.x: {percent>=50} indirim', 'Bugün yüzde 50 indirim', 'yüzde 50 indirim'],
    ['ja', 'percent 10: 割\nstrong price.x: {percent>=50} 引き', '全品5割引き', '5割引き'],
    [
      'es',
      'multiplier 1000000: millones\ncurrency: pesos\nlink: de\nstrong income.x: {money>=1000000}',
      'Gana 3 millones de pesos',
      '3 millones de pesos',
    ],
    ['ko', 'strong loan.x: *대출*', '무직자대출상담', '무직자대출상담'],
    ['ar', 'prefixes ال وال\nendings ات\nstrong health.x: علاج~', 'والعلاجات', 'والعلاجات'],
    ['ar', 'letters ة=ه\nstrong loan.x: فائدة', 'بدون فائده', 'فائده'],
    ['ru', 'endings ой ого а\nstrong loan.x: бед~', 'за бедой', 'бедой'],
    ['de', 'strong loan.x: *kredit*', 'Der Sofortkredit24', 'Sofortkredit'],
    ['en', 'strong loan.x: carry~ & stop~', 'He carries what stopped', 'carries what stopped'],
    ['en', 'strong loan.x: dont', "You don't", "don't"],
  ])('%s: %s finds its words in %s', (language, claims, text, quote) => {
    const [hit] = readerOf(language, claims).read(text, language).claims
    expect(text.slice(hit?.start, hit?.end)).toBe(quote)
  })

  it.each([
    ['ru', 'endings ой\nstrong loan.x: бед~', 'победой'],
    ['en', 'strong loan.x: hop~', 'I hope so'],
    ['ar', 'prefixes ال\nstrong health.x: علم', 'العلم'],
    ['vi', 'accents\nstrong loan.x: vay tiền', 'Mua váy tiện lợi'],
  ])('%s: %s leaves %s alone', (language, claims, text) => {
    expect(readerOf(language, claims).read(text, language).claims).toEqual([])
  })
})
