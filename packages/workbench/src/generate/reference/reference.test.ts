import { parseCreative } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { customElementsManifest } from '../custom-elements.ts'
import { componentsPage } from './components.ts'
import { creativePage } from './creative.ts'
import { elementPage } from './element.ts'
import { errorsPage } from './errors.ts'
import { cell, table } from './markdown.ts'
import { listsOf, membersOf, nameOf, parse, textOf } from './parse.ts'

const SOURCE = `
/** One
 * and two. */
export class Box {
  /** How wide. */
  width: number = 1
  plain = true
}
const WORDS = { theme: ['light', 'dark'], 'a-b': [] }
`

describe('parse', () => {
  const parsed = parse('box.ts', SOURCE)

  it('gives members with their types and comments', () => {
    const members = membersOf(parsed, 'Box')
    expect(members.map((node) => [nameOf(node), textOf(parsed, node.typeAnnotation), parsed.docOf(node)])).toEqual([
      ['width', ': number', 'How wide.'],
      ['plain', '', ''],
    ])
  })

  it('reads a comment of several lines as one', () => {
    const exported = parsed.nodes.find(({ type }) => type === 'ExportNamedDeclaration')
    expect(exported && parsed.docOf(exported)).toBe('One and two.')
  })

  it('gives lists that are written out', () => {
    expect([...listsOf(parsed, 'WORDS')]).toEqual([
      ['theme', ['light', 'dark']],
      ['a-b', []],
    ])
  })

  it('names the file in which something is missing', () => {
    expect(() => membersOf(parsed, 'Bag')).toThrow('box.ts: no class or interface Bag')
    expect(() => listsOf(parsed, 'NAMES')).toThrow('box.ts: no object NAMES')
  })
})

it.each([
  ['a | b', 'a \\| b'],
  ['`<p>` in <b>', '`<p>` in &lt;b>'],
  ['two\n lines', 'two lines'],
])('the cell %j is written %j', (text, written) => {
  expect(cell(text)).toBe(written)
})

it('refuses a table of nothing', () => {
  expect(() => table(['event'], [])).toThrow('nothing to list under event')
})

describe('the page of the element', () => {
  const manifest = customElementsManifest()
  const page = Object.values(elementPage(manifest)).join()

  it.each([
    '`precheck`',
    '`preclear-fix`',
    '`--preclear-accent`',
    '`requires`',
    '`check()`',
    '`platform`',
    '`outcome`',
  ])('lists %s', (name) => {
    expect(page).toContain(`\n| ${name} |`)
  })

  it('is not made where words are left of a part that is gone', () => {
    const [path = '', text = ''] = Object.entries(manifest)[0] ?? []
    const without = { [path]: text.replace('"name": "coverage"', '"name": "summary"') }
    expect(() => elementPage(without)).toThrow('words of no part: coverage')
  })
})

it.each(['`<Findings />`', '`<PolicyCheck />`', '`decide(n: number, decision: Decision)`', '`phase`', '`onFix'])(
  'the page of components lists %s',
  (name) => {
    expect(Object.values(componentsPage()).join()).toContain(`\n| ${name}`)
  },
)

it('the page of errors lists every class with its codes', () => {
  const page = Object.values(errorsPage()).join()
  expect(page).toContain('| `invalid_creative` | `InvalidCreativeError` | `@preclear/core` |')
  expect(page).toContain('| `unreachable` `timeout`')
  expect(page).toContain('| `unknown_market` |')
})

describe('the page of the creative', () => {
  const page = Object.values(creativePage()).join()

  it.each([
    '`targeting` | `Targeting`',
    '`languages` | `string[]`',
    "`kind` | `'image' \\| 'video' \\| 'audio'`",
    '`aiDisclosed` | `boolean`',
    '`from` | `string`',
  ])('lists %s', (row) => {
    expect(page).toContain(`\n| ${row} |`)
  })

  it('says the limits that hold', () => {
    const refused = (creative: unknown) => !parseCreative(creative).ok
    const [text = 0, url = 0, word = 0] = [...page.matchAll(/up to ([\d,]*\d)/g)].map(([, n = '']) =>
      Number(n.replaceAll(',', '')),
    )
    const creatives = (more: number) => [
      { text: { body: 'x'.repeat(text + more) } },
      { landingPage: { url: `https://x.example/${'x'.repeat(url + more - 18)}` } },
      { id: 'x'.repeat(word + more), text: 'Tea' },
    ]
    expect(creatives(0).map(refused)).toEqual([false, false, false])
    expect(creatives(1).map(refused)).toEqual([true, true, true])
  })

  it('is not made where a field has no words, or words have no field', () => {
    const path = 'packages/core/src/contracts/creative.ts'
    const { text } = parse(path)
    const made = (from: string, to: string) => () => creativePage(parse(path, text.replace(from, to)))
    expect(made('readonly promoCode', 'readonly code?: string\n  readonly promoCode')).toThrow(
      'text.code has no description',
    )
    expect(made('readonly promoCode?: string', '')).toThrow('words of no field: text.promoCode')
  })
})
