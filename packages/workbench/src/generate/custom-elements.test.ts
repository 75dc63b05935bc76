import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../run/files.ts'
import { customElementsManifest, namesInViews } from './custom-elements.ts'
import { listsOf, membersOf, nameOf, parse } from './reference/parse.ts'

interface Named {
  readonly name: string
  readonly description?: string
  readonly default?: string
  readonly type?: { readonly text: string }
}
interface Declared extends Named {
  readonly tagName?: string
  readonly members: readonly (Named & {
    readonly kind: string
    readonly readonly?: boolean
    readonly attribute?: string
  })[]
  readonly attributes: readonly (Named & { readonly fieldName?: string })[]
  readonly events: readonly Named[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
}

const PATH = 'packages/widget/custom-elements.json'
function element(): Declared {
  const text = customElementsManifest()[PATH] ?? ''
  const { modules } = JSON.parse(text) as {
    readonly modules: readonly { readonly declarations: readonly Declared[] }[]
  }
  const declared = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'preclear-check')
  if (!declared) throw new Error('the manifest has no element')
  return declared
}
const namesOf = (list: readonly Named[]): string[] => list.map(({ name }) => name)

describe('the manifest of the element', () => {
  it('is the committed one, and the package names it', () => {
    expect(customElementsManifest()[PATH]).toBe(readFileSync(join(ROOT, PATH), 'utf8'))
    const manifest = JSON.parse(readFileSync(join(ROOT, 'packages/widget/package.json'), 'utf8')) as {
      readonly customElements: string
      readonly files: readonly string[]
    }
    expect(manifest.customElements).toBe('custom-elements.json')
    expect(manifest.files).toContain('custom-elements.json')
  })

  it('has every property a host may set, and nothing private', () => {
    const given = membersOf(parse('packages/widget/src/element/given.ts'), 'Given').map(nameOf)
    const { members } = element()
    expect(given.length).toBeGreaterThan(10)
    expect(given.filter((name) => !namesOf(members).includes(name))).toEqual([])
    expect(namesOf(members).filter((name) => /Callback$|^constructor$|^#/.test(name))).toEqual([])
    expect(members.filter((member) => member.readonly).map(({ name }) => name)).toContain('value')
    expect(members.find(({ name }) => name === 'theme')).toMatchObject({
      type: { text: "'light' | 'dark' | undefined" },
      attribute: 'theme',
    })
  })

  it('has every attribute with its words, and every event with its detail', () => {
    const { attributes, events } = element()
    const words = listsOf(parse('packages/widget/src/element/given.ts'), 'WORDS')
    expect(namesOf(attributes)).toEqual(expect.arrayContaining(['language', 'manual', 'requires', ...words.keys()]))
    expect(attributes.find(({ name }) => name === 'requires')?.type?.text).toContain("'no-rejects'")
    expect(namesOf(events)).toEqual(
      membersOf(parse('packages/widget/src/element/events.ts'), 'PreclearEvents').map(nameOf),
    )
    expect(events.every(({ type }) => /^CustomEvent<\{ .+ \}>$/.test(type?.text ?? ''))).toBe(true)
  })

  it('describes every member, attribute, event, slot, part and custom property in a sentence', () => {
    const { members, attributes, events, slots, cssParts, cssProperties } = element()
    const all = [members, attributes, events, slots, cssParts, cssProperties]
    expect(all.every((list) => list.length > 2)).toBe(true)
    expect(all.flat().filter(({ description = '' }) => !/^[^a-z].+\.$/.test(description))).toEqual([])
    expect(cssProperties.filter((property) => !property.default)).toEqual([])
  })

  it('refuses a view whose part it cannot read', () => {
    const view = (text: string): ReturnType<typeof parse> => parse('packages/widget/src/view/planted.tsx', text)
    expect(namesInViews(undefined, 'part', [view('export const a = <p part="head line" />')])).toEqual(['head', 'line'])
    expect(namesInViews('slot', 'name', [view('export const a = <><slot name="x" /><input name="y" /></>')])).toEqual([
      'x',
    ])
    expect(() => namesInViews(undefined, 'part', [view('export const a = <p part={b} />')])).toThrow('not written out')
  })
})
