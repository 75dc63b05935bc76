import { describe, expect, test } from 'vitest'
import { Aligner } from './align.ts'
import { compilePhrases } from './compile.ts'
import { readPhraseSet } from './file.ts'
import { PhraseReader } from './reader.ts'
import { PlainScan } from './scan.ts'

const PHRASES = ['lose weight fast', 'casino bonus', 'aaaaab', 'aaaa aaaa', 'guaranteed', '稼げる', 'earn 5000']
const set = readPhraseSet(compilePhrases(PHRASES))

/** Steps of the closer look, counted, not timed. */
function cellsOf(text: string): number {
  const before = aligned.cells
  new PhraseReader(set, aligned).read(text)
  return aligned.cells - before
}
const aligned = new Aligner()

describe('work grows with the text, not with its square', () => {
  test.each([
    ['plain words', 'mugs for slow mornings '],
    ['one letter', 'a'],
    ['letters apart', 'a '],
    ['signs between', 'a.a*'],
    ['beginnings of phrases', 'lose weigh lose weight fas casino bonu '],
    ['digits', '5'],
    ['masks', 'c*s*n* '],
    ['no spaces', '稼げ'],
    ['look-alikes that need their neighbours', 'ցա'],
    ['marks', 'a\u0301\u0302\u0303'],
    ['references', '&#97;'],
    ['overrides', '\u202eab\u202c'],
    ['turned letters', 'ʇsɐɟ '],
  ])('%s', (_, unit) => {
    const [short, long] = [unit.repeat(200), unit.repeat(1600)]
    expect(cellsOf(long)).toBeLessThanOrEqual(cellsOf(short) * 10 + 2000)
  })

  test('the plain reading falls back less often than it steps', () => {
    const scan = new PlainScan(set.plain)
    for (const text of ['aaaa'.repeat(500), 'lose weight fas '.repeat(100), 'aaaab'.repeat(300)]) {
      expect(scan.read(text, false)).toBe(true)
      expect(scan.fails).toBeLessThanOrEqual(text.length * 2)
    }
  })
})
