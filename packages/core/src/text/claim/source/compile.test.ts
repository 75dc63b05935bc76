import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Book, loadBook } from '../book/book.ts'
import { createWriter, END, ProgramError } from '../book/codec.ts'
import { CLASS, WORD } from '../book/trees.ts'
import { type CompiledClaims, compileClaims } from './compile.ts'
import { SLOTS } from './syntax.ts'

const SOURCE = `endings es ing
duration 7: week
@earn = earn~ | make~ | get paid
@home = home | sofa
strong income.period: @earn ..4 {money>=100} ...2 (a | per)? week unless driver~ ; @home
weak income.home: @earn & @home scope field
strong loan.part: *kredit* unless-field museum`

/** Every pattern is read, as texts with all words would have it. */
function readAll(compiled: CompiledClaims): Book {
  const book = loadBook('en', compiled)
  for (let entry = 0; entry < book.vocabulary.size + SLOTS.length; entry++) book.meet(entry)
  return book
}
function namesIn({ patterns }: Book): readonly string[] {
  return patterns.toSorted((a, b) => a.number - b.number).map(({ id }) => id)
}

describe('mistakes in a lexicon', () => {
  it.each([
    ['weak a.c: (x | y?)', 'an alternative can match nothing'],
    ['weak a.c: ..3', 'can match nothing'],
    ['weak a.c: @nobody', 'no such class: @nobody'],
    ['weak a.c: {colour}', 'no such slot: {colour}'],
    ['weak a.c: a ..99 b', 'a gap of at most 24 tokens, got 99'],
    ['weak a.c: (a', 'missing )'],
    ['weak a.c: a scope all', 'scope is sentence, field or a number of tokens, got all'],
    ['often a.c: a', 'expected `strong topic.name: …`'],
    ['weak a.c: {money:500..100}', 'no number is in {money:500..100}'],
    ['weak a.c: a ^ b', 'can never match: ^ stands first'],
    ['weak a.c: a $ b', 'can never match: ^ stands first'],
    ['weak a.c: loan fast unless loan', 'can never match: what it needs also cancels it'],
    ['weak a.c: --', 'no word in: --'],
    ['weak a.c: neighbo*rhood', '* stands first or last'],
    ['strong b.d:  x ', 'the same pattern stands on line 1'],
    ['letters ab', 'letters are written a=b'],
    ['duration 0: never', 'a unit is worth more than 0'],
  ])('%s', (line, message) => {
    const [issue] = compileClaims('en', `weak a.b: x\n${line}`).issues
    expect(issue?.line).toBe(2)
    expect(issue?.message).toContain(message)
    expect(issue?.column).toBeGreaterThan(0)
  })

  it('leaves the rest of the lexicon standing', () => {
    const { compiled, issues } = compileClaims('en', `${SOURCE}\nweak a.c: (`)
    expect(issues).toHaveLength(1)
    expect(namesIn(readAll(compiled))).toEqual(['income.period', 'income.home', 'loan.part'])
  })
})

describe('a compiled lexicon', () => {
  it('is the same for the same source', () => {
    expect(compileClaims('en', SOURCE)).toEqual(compileClaims('en', SOURCE))
  })

  it('needs no escaping in JSON', () => {
    const { program } = compileClaims('en', SOURCE).compiled
    expect(JSON.stringify(program)).toHaveLength(program.length + 2)
  })

  it('is refused, and never runs away, when it is damaged', () => {
    const { compiled } = compileClaims('en', SOURCE)
    const sign = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.nat(compiled.program.length), fc.array(sign, { maxLength: 6 }), fc.nat(3), (at, signs, drop) => {
        const program = compiled.program.slice(0, at) + signs.join('') + compiled.program.slice(at + drop)
        try {
          readAll({ ...compiled, program })
        } catch (error) {
          expect(error).toBeInstanceOf(ProgramError)
        }
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  it('is refused when it is cut short', () => {
    const { compiled } = compileClaims('en', SOURCE)
    expect(() => readAll({ ...compiled, program: compiled.program.slice(0, -1) })).toThrow(ProgramError)
    expect(() => readAll({ ...compiled, program: `${compiled.program}!` })).toThrow(ProgramError)
    expect(() => loadBook('en', { ...compiled, words: 'one' })).toThrow(ProgramError)
  })

  it('is refused where classes lead to classes for ever', () => {
    const line = (...numbers: readonly number[]): string => {
      const out = createWriter()
      out.put(...numbers)
      return out.finish()
    }
    const [unguarded, nothingElse] = [0, 1]
    const classes = Array.from({ length: 20_000 }, (_, i) => line(nothingElse, ...(i ? [CLASS, i - 1] : [WORD, 0])))
    const program = [...classes, line(unguarded, 0, 0, 1, CLASS, classes.length - 1, 0, 0)].join(END)
    const words = `word${'\n'.repeat(classes.length + 1)}`
    expect(() => loadBook('en', { directives: '', names: 'a.b', words, program })).toThrow(ProgramError)
  })

  it('is read only as far as a text could need it', () => {
    const book = loadBook('en', compileClaims('en', `${SOURCE}\nstrong any.number: {word} {word}`).compiled)
    expect(namesIn(book)).toEqual(['any.number'])
    const entry = compileClaims('en', SOURCE).compiled.words.split(/\n|\|/).indexOf('*kredit*')
    book.meet(entry)
    expect(namesIn(book)).toEqual(['loan.part', 'any.number'])
  })

  it('stays refused once a damaged pattern was met, whatever is met next', () => {
    const { compiled } = compileClaims('en', SOURCE)
    const book = loadBook('en', { ...compiled, program: `${compiled.program}!` })
    const entry = compiled.words.split(/\n|\|/).indexOf('*kredit*')
    for (const met of [entry, entry, 0]) expect(() => book.meet(met)).toThrow(ProgramError)
  })
})
