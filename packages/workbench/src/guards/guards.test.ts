import { describe, expect, it } from 'vitest'
import { EmptyGlobError, filesOf } from '../run/files.ts'
import { checkFloors } from './floors.ts'
import { checkPlaceholders, flatten, placeholdersOf } from './placeholders.ts'
import { checkSizes, MAX_FILE_LINES, MAX_FUNCTION_LINES } from './sizes.ts'

const sources = (): ReturnType<typeof filesOf> =>
  filesOf('sources', ['packages/**/*.ts', 'packages/**/*.tsx', 'apps/**/*.ts', 'apps/**/*.tsx'])
const production = (): ReturnType<typeof filesOf> =>
  sources().filter(({ path }) => path.includes('/src/') && !/\.(test|e2e)\.|\/testing\/|vitest\.config/.test(path))

describe('import floors', () => {
  it('are kept by every source file', () => {
    expect(checkFloors(production())).toEqual([])
  })

  it.each([
    ['contracts reaching up', 'packages/core/src/contracts/rule.ts', "import { run } from '../engine/run.ts'"],
    [
      'text naming a checker',
      'packages/core/src/text/fold/fold.ts',
      "import { claim } from '../../checkers/claim/checker.ts'",
    ],
    [
      'a checker importing another',
      'packages/core/src/checkers/length/checker.ts',
      "import { claim } from '../claim/checker.ts'",
    ],
    [
      'the engine naming a checker',
      'packages/core/src/engine/run.ts',
      "import { claim } from '../checkers/claim/checker.ts'",
    ],
    [
      'the engine naming a checker by re-export',
      'packages/core/src/engine/run.ts',
      "export { claim } from '../checkers/claim/checker.ts'",
    ],
    ['core importing policies', 'packages/core/src/precheck.ts', "import { tiktok } from '@preclear/policies/tiktok'"],
    [
      'policies running checker code',
      'packages/policies/src/define.ts',
      "import { checkers } from '@preclear/core/checkers'",
    ],
    [
      'the widget importing policies',
      'packages/widget/src/index.ts',
      "import { tiktok } from '@preclear/policies/tiktok'",
    ],
    ['insight running core', 'packages/insight/src/group.ts', "import { createPrecheck } from '@preclear/core'"],
    ['insight naming a policy', 'packages/insight/src/rules.ts', "import { tiktok } from '@preclear/policies/tiktok'"],
    ['all of zod in browser code', 'packages/core/src/contracts/x.schema.ts', "import * as z from 'zod'"],
    [
      'an app climbing into a package',
      'apps/onboarding/src/main.tsx',
      "import { run } from '../../../packages/core/src/engine/run.ts'",
    ],
  ])('refuse %s', (_name, path, text) => {
    expect(checkFloors([{ path, text }])).toHaveLength(1)
  })

  it('let a policy import checker types', () => {
    const text = "import type { RuleSpec } from '@preclear/core/checkers'"
    expect(checkFloors([{ path: 'packages/policies/src/define.ts', text }])).toEqual([])
  })
})

describe('sizes', () => {
  it('hold for every file and function', () => {
    expect(checkSizes(production())).toEqual([])
  })

  it('refuse a file that is too long', () => {
    const text = 'const a = 1\n'.repeat(MAX_FILE_LINES + 1)
    expect(checkSizes([{ path: 'packages/core/src/a.ts', text }])).toHaveLength(1)
    expect(checkSizes([{ path: 'packages/core/src/generated/a.ts', text }])).toEqual([])
  })

  it('refuse a function that is too long', () => {
    const text = `export const f = () => {\n${'  g()\n'.repeat(MAX_FUNCTION_LINES)}}\n`
    expect(checkSizes([{ path: 'packages/core/src/a.ts', text }])).toMatchObject([{ line: 1 }])
  })
})

describe('globs', () => {
  it('refuse to look at nothing', () => {
    expect(() => filesOf('planted', ['packages/**/*.nothing'])).toThrow(EmptyGlobError)
  })
})

describe('placeholders', () => {
  it.each([
    ['Take out “{quote}”', ['quote']],
    ['{n, plural, one {# day} other {# days}} left', ['n']],
    ['{n, plural, one {{field} is long} other {# fields}}', ['field', 'n']],
    ['no placeholder', []],
  ])('are read from %s', (sentence, names) => {
    expect(placeholdersOf(sentence)).toEqual(names)
  })

  it.each([
    ['a missing key', { a: 'x {n}' }, {}],
    ['another placeholder', { a: 'x {n}' }, { a: 'y {m}' }],
    ['a left-over key', {}, { b: 'y' }],
    ['an empty sentence', { a: 'x' }, { a: ' ' }],
  ])('refuse %s', (_name, english, translated) => {
    expect(checkPlaceholders('ru', english, translated)).toHaveLength(1)
  })

  it('are compared on nested strings', () => {
    expect(flatten({ rule: { claimed: { title: 'T', why: 'W' } } })).toEqual({
      'rule.claimed.title': 'T',
      'rule.claimed.why': 'W',
    })
  })
})
