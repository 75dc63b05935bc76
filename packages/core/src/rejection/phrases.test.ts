import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RejectionPhrases } from './book.ts'
import { createTopicReader } from './phrases.ts'

const english: RejectionPhrases = {
  words: 'begin',
  topics: {
    misleading: ['mislead claim|statement'],
    age: ['age$ audience|limit'],
    'before-after': ['before_and_after'],
    page: ['page not work|load'],
  },
}
const japanese: RejectionPhrases = { words: 'inside', topics: { misleading: ['誤解を招'], price: ['価格 異な'] } }
const arabic: RejectionPhrases = { words: 'inside', topics: { misleading: ['مضلل'], age: ['^سن$'] } }
const vietnamese: RejectionPhrases = { words: 'begin', marks: 'keep', topics: { blur: ['bị_mờ'], alcohol: ['cồn$'] } }
const german: RejectionPhrases = { words: 'begin', topics: { page: ['zielseite', 'seite$ nicht'] } }

const named = (language: RejectionPhrases, text: string): readonly string[] =>
  createTopicReader([language])
    .read(text)
    .map(({ topic, because }) => `${topic}: ${because}`)

describe('phrases', () => {
  test.each([
    [
      'beginnings of words, whatever their endings',
      english,
      'Misleading statements found',
      ['misleading: Misleading statement'],
    ],
    ['in any order', english, 'claims that may MISLEAD people', ['misleading: claims that may MISLEAD']],
    ['a whole word where asked for', english, 'Change the age of your audience', ['age: age of your audience']],
    ['words that stand together', english, 'Before and after pictures', ['before-after: Before and after']],
    ['scripts without spaces', japanese, '誤解を招く表現', ['misleading: 誤解を招']],
    ['words some signs apart', japanese, '価格がサイトと異なります', ['price: 価格がサイトと異な']],
    ['words behind an article', arabic, 'محتوى والمضلل هنا', ['misleading: مضلل']],
    ['marks that tell words apart', vietnamese, 'Hình ảnh BỊ MỜ', ['blur: BỊ MỜ']],
    ['decomposed marks', vietnamese, 'Hình ảnh bị mờ'.normalize('NFD'), ['blur: bị mờ']],
  ])('%s', (_, language, text, expected) => expect(named(language, text)).toEqual(expected))

  test.each([
    ['the middle of a word', english, 'unmisleading claims'],
    ['a longer word where a whole one was asked for', english, 'the agency has an audience'],
    ['another sentence', english, 'We do not mislead. Your claims are fine'],
    ['the other end of the page', english, `mislead ${'word '.repeat(30)} claim`],
    [
      'one word for two groups',
      { words: 'begin', topics: { twice: ['page page|site'] } } as const,
      'the page is empty',
    ],
    ['a word that differs by a mark', vietnamese, 'còn lại'],
    ['a longer compound', german, 'Das Seitenverhältnis stimmt nicht'],
    ['a part of a word that must stand alone', arabic, 'أحسن'],
    ['nothing', english, ''],
  ])('%s is not enough', (_, language, text) => expect(named(language, text)).toEqual([]))

  test('more words are surer than one', () => {
    const sure = (lines: readonly string[]): number =>
      createTopicReader([{ words: 'begin', topics: { t: lines } }]).read('misleading claims on the page')[0]
        ?.confidence ?? 0
    expect(sure(['mislead claim'])).toBeGreaterThan(sure(['mislead']))
    expect(sure(['mislead', 'mislead claim'])).toBe(sure(['mislead claim']))
  })
})

describe('any text', () => {
  const reader = createTopicReader([english, japanese, arabic, vietnamese, german])

  test('never throws, and gives words of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('misleading claim', '誤解を招', 'bị mờ', ''),
        (text, more) => {
          for (const { confidence, because } of reader.read(`${text} ${more}`)) {
            expect(confidence).toBeGreaterThan(0)
            expect(confidence).toBeLessThan(1)
            expect(because).not.toBe('')
          }
        },
      ),
    )
  })

  test.each(['mislead ', 'claim mislead ', '誤', '価格', 'a', 'page not work. ', 'سن ', '\ud800', 'é́'])(
    'takes time that grows with %j, not with its square',
    (unit) => {
      const steps = (times: number): number => {
        const text = unit.repeat(times)
        const runs = Array.from({ length: 5 }, () => {
          const started = performance.now()
          reader.read(text)
          return performance.now() - started
        })
        return Math.min(...runs)
      }
      steps(2_000)
      // A square would take 64 times as long.
      expect(steps(16_000)).toBeLessThan(Math.max(steps(2_000), 1) * 30 + 20)
    },
  )
})
