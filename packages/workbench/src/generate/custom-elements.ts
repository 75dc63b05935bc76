import { filesOf } from '../run/files.ts'
import type { Files } from './packs.ts'
import { MEMBERS, PARTS, SLOTS, STYLES } from './reference/described.ts'
import { isNode, listsOf, membersOf, type Node, nameOf, type Parsed, parse, textOf } from './reference/parse.ts'

const WIDGET = 'packages/widget'
const ELEMENT = `${WIDGET}/src/element/preclear-check.tsx`
const MANIFEST = `${WIDGET}/custom-elements.json`

/** Attributes that are no property, and those that only the element of the script tag has. */
const ATTRIBUTES: Readonly<Record<string, { readonly type: string; readonly description: string }>> = {
  lang: {
    type: 'string',
    description: 'Language of the element where `language` is not set, as everywhere in a page.',
  },
  name: { type: 'string', description: 'Under which a form sends the outcome.' },
  platform: { type: "'tiktok'", description: 'The element fetches the rules of this platform and checks by itself.' },
  reads: {
    type: 'string',
    description: 'Languages of ads, separated by spaces, whose words are fetched before there is a text.',
  },
}
/** What holds where nothing is set, other than `undefined`. */
const DEFAULTS: Readonly<Record<string, string>> = {
  manual: 'false',
  appeals: "'on'",
  parts: "'fields media settings'",
}

interface Described {
  readonly name: string
  readonly description: string
}
interface Typed extends Described {
  readonly type: { readonly text: string }
}
interface Attribute extends Typed {
  readonly default?: string
  readonly fieldName?: string
}
interface Member extends Described {
  readonly kind: 'field' | 'method'
  readonly type?: { readonly text: string }
  readonly return?: { readonly type: { readonly text: string } }
  readonly readonly?: true
  readonly attribute?: string
}

const asType = (text: string): string =>
  text
    .replace(/^:\s*/, '')
    .replaceAll(/\breadonly /g, '')
    .replace(/\s+/g, ' ')

/** Aliases that are words, written out: `Theme` → `'light' | 'dark'`. */
function wordAliases(): ReadonlyMap<string, string> {
  const types = parse(`${WIDGET}/src/types.ts`)
  const aliases = types.nodes.filter((node) => node.type === 'TSTypeAliasDeclaration')
  const written = aliases.map((node) => [nameOf(node), textOf(types, node.typeAnnotation)] as const)
  return new Map(written.filter(([, text]) => /^'[^']*'(?: \| '[^']*')*$/.test(text)))
}

function writtenOut(text: string, aliases: ReadonlyMap<string, string>): string {
  return text.replace(/\b([A-Z]\w*)(\[\])?/g, (all, name: string, list: string | undefined) => {
    const words = aliases.get(name)
    return words === undefined ? all : list ? `(${words})[]` : words
  })
}

/** A whole sentence. Throws for a member, part or property that nobody has described. */
function describe(kind: string, name: string, ...from: readonly (string | undefined)[]): string {
  const words = from.find((given) => given)
  if (!words) throw new Error(`${MANIFEST}: ${kind} ${name} has no description`)
  return words.charAt(0).toUpperCase() + words.slice(1) + (words.endsWith('.') ? '' : '.')
}

function isPublic(node: Node): boolean {
  const isPrivate = isNode(node.key) && node.key.type === 'PrivateIdentifier'
  return nameOf(node) !== '' && !isPrivate && node.static !== true && !/Callback$|^constructor$/.test(nameOf(node))
}

function memberOf(
  element: Parsed,
  node: Node,
  attributes: readonly Attribute[],
  settable: ReadonlySet<string>,
): Member {
  const name = nameOf(node)
  const isMethod = node.type === 'MethodDefinition' && node.kind === 'method'
  const annotation =
    node.type === 'PropertyDefinition' ? node.typeAnnotation : isNode(node.value) && node.value.returnType
  const type = { text: writtenOut(asType(textOf(element, annotation)), wordAliases()) }
  const description = describe('member', name, element.docOf(node), MEMBERS[name], MEMBERS[`${name}()`])
  if (isMethod) return { kind: 'method', name, description, return: { type } }
  const isReadonly = node.readonly === true || (node.kind === 'get' && !settable.has(name))
  const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name
  return {
    kind: 'field',
    name,
    description,
    type,
    ...(isReadonly ? { readonly: true } : {}),
    ...(attribute ? { attribute } : {}),
  }
}

/** The words in a list written out in the source. */
function wordsIn(parsed: Parsed, name: string): string[] {
  const declared = parsed.nodes.find((node) => node.type === 'VariableDeclarator' && nameOf(node) === name)
  const elements = isNode(declared?.init) ? declared.init.elements : undefined
  if (!Array.isArray(elements)) throw new Error(`${parsed.path}: no list ${name}`)
  return elements.filter(isNode).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
}

const union = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ')

function attributesOf(element: Parsed, members: readonly Node[]): Attribute[] {
  const given = parse(`${WIDGET}/src/element/given.ts`)
  const words = listsOf(given, 'WORDS')
  const requirements = wordsIn(parse(`${WIDGET}/src/element/validity.ts`), 'REQUIREMENTS')
  const fields = new Map(
    members.filter((node) => isPublic(node) && node.kind !== 'set').map((node) => [nameOf(node), node]),
  )
  const names = [...new Set([...wordsIn(given, 'ATTRIBUTES'), ...words.keys(), 'name'])]
  return names.map((name) => {
    const field = fields.get(name)
    const own = ATTRIBUTES[name]
    const description = describe('attribute', name, own?.description, field && element.docOf(field), MEMBERS[name])
    const list = words.get(name) ?? (name === 'requires' ? requirements : undefined)
    const text = name === 'parts' ? 'string' : list ? union(list) : name === 'manual' ? 'boolean' : 'string'
    const standard = DEFAULTS[name]
    return {
      name,
      description,
      type: { text },
      ...(standard === undefined ? {} : { default: standard }),
      ...(field ? { fieldName: name } : {}),
    }
  })
}

/** Attributes that the element of the script tag reads besides. */
function embedAttributes(): Attribute[] {
  const { text } = parse(`${WIDGET}/src/embedded/embedded-check.ts`)
  const names = new Set([...text.matchAll(/\bgetAttribute\('([a-z-]+)'\)/g)].map(([, name = '']) => name))
  if (names.size === 0) throw new Error(`${MANIFEST}: the element of the script tag reads no attribute`)
  return [...names].map((name) => {
    const { type = 'string', description } = ATTRIBUTES[name] ?? {}
    return { name, description: describe('attribute', name, description), type: { text: type } }
  })
}

function eventsOf(): Typed[] {
  const events = parse(`${WIDGET}/src/element/events.ts`)
  return membersOf(events, 'PreclearEvents').map((node) => {
    const name = nameOf(node)
    const detail = asType(textOf(events, node.typeAnnotation))
    return { name, description: describe('event', name, events.docOf(node)), type: { text: `CustomEvent<${detail}>` } }
  })
}

/** Every value of an attribute in the views, such as the names in `part="head"`. Throws where one is not written out. */
export function namesInViews(tag: string | undefined, attribute: string, views: readonly Parsed[]): string[] {
  const found = views.flatMap((view) =>
    view.nodes
      .filter((node) => node.type === 'JSXOpeningElement' && (tag === undefined || textOf(view, node.name) === tag))
      .flatMap((node) => (Array.isArray(node.attributes) ? node.attributes.filter(isNode) : []))
      .filter((node) => textOf(view, node.name) === attribute)
      .flatMap((node) => {
        const value = isNode(node.value) && node.value.type === 'Literal' ? String(node.value.value) : ''
        if (!value) throw new Error(`${view.path}: ${attribute} is not written out`)
        return value.split(/\s+/)
      }),
  )
  return [...new Set(found)].sort()
}

function listed(kind: string, names: readonly string[], words: Readonly<Record<string, string>>): Described[] {
  return names.map((name) => ({ name, description: describe(kind, name, words[name]) }))
}

/** Custom properties with what they are where nothing is set. */
function cssPropertiesOf(styles: readonly string[]): (Described & { readonly default: string })[] {
  const uses = styles.flatMap((text) => [
    ...text.matchAll(/var\((--preclear-[a-z-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g),
  ])
  const defaults = new Map(uses.map(([, name = '', value = '']) => [name, value]))
  return [...defaults]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ({ name, description: describe('custom property', name, STYLES[name]), default: value }))
}

function classOf(element: Parsed): object {
  const members = membersOf(element, 'PreclearCheck')
  const attributes = attributesOf(element, members)
  const settable = new Set(members.filter(({ kind }) => kind === 'set').map(nameOf))
  const source = (where: string): ReturnType<typeof filesOf> =>
    filesOf(where, [`${WIDGET}/src/${where}`], (path) => !/\.test\./.test(path))
  const views = source('view/**/*.tsx').map(({ path, text }) => parse(path, text))
  const declared = element.nodes.find(
    (node) =>
      node.type === 'ExportNamedDeclaration' &&
      isNode(node.declaration) &&
      nameOf(node.declaration) === 'PreclearCheck',
  )
  return {
    kind: 'class',
    name: 'PreclearCheck',
    description: describe('class', 'PreclearCheck', declared && element.docOf(declared)),
    customElement: true,
    tagName: 'preclear-check',
    superclass: { name: 'HTMLElement' },
    members: members
      .filter((node) => isPublic(node) && node.kind !== 'set')
      .map((node) => memberOf(element, node, attributes, settable)),
    attributes,
    events: eventsOf(),
    slots: listed('slot', namesInViews('slot', 'name', views), SLOTS),
    cssParts: listed('part', namesInViews(undefined, 'part', views), PARTS),
    cssProperties: cssPropertiesOf(source('styles/*.ts').map(({ text }) => text)),
  }
}

/** `custom-elements.json`, schema 2.1.0: the element as editors, framework plugins and the reference page read it. */
export function customElementsManifest(): Files {
  const element = parse(ELEMENT)
  const reference = { name: 'PreclearCheck' }
  const manifest = {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/element.js',
        declarations: [classOf(element)],
        exports: [
          { kind: 'js', name: 'PreclearCheck', declaration: reference },
          { kind: 'custom-element-definition', name: 'preclear-check', declaration: reference },
        ],
      },
      {
        kind: 'javascript-module',
        path: 'dist/embed/preclear.js',
        declarations: [
          {
            kind: 'class',
            name: 'EmbeddedCheck',
            description: 'The element as the script tag defines it: it fetches its own rules.',
            customElement: true,
            superclass: { ...reference, module: 'dist/element.js' },
            attributes: embedAttributes(),
          },
        ],
      },
    ],
  }
  return { [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n` }
}
