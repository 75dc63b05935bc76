import { describe, expect, it } from 'vitest'
import { customElementsManifest } from '../custom-elements.ts'
import { componentsPage } from './components.ts'
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
