import type { Files } from '../packs.ts'
import { PARTS, SLOTS, STYLES } from './described.ts'
import { code, noteOf, table } from './markdown.ts'

const PAGE = 'docs/reference/element.md'

interface Named {
  readonly name: string
  readonly description: string
  readonly default?: string
}
interface Typed extends Named {
  readonly type?: { readonly text: string }
}
interface Member extends Typed {
  readonly kind: 'field' | 'method'
  readonly attribute?: string
  readonly readonly?: true
  readonly return?: { readonly type: { readonly text: string } }
}
interface Declaration {
  readonly name: string
  readonly members?: readonly Member[]
  readonly attributes: readonly Typed[]
  readonly events?: readonly Typed[]
  readonly slots?: readonly Named[]
  readonly cssParts?: readonly Named[]
  readonly cssProperties?: readonly Named[]
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[]
}

function declared(manifest: Manifest, name: string): Declaration {
  const found = manifest.modules.flatMap(({ declarations }) => declarations).find((one) => one.name === name)
  if (!found) throw new Error(`custom-elements.json: no ${name}`)
  return found
}

const typeOf = ({ type }: Typed): string => code((type?.text ?? '').replace(/ \| undefined$/, ''))

/** Set by hosts, against what forms and scripts read. */
function isProperty({ kind, readonly, name }: Member): boolean {
  return kind === 'field' && !readonly && name !== 'name' && name !== 'requires'
}

function memberRow(member: Member): string[] {
  const isMethod = member.kind === 'method'
  const gives = isMethod ? code(member.return?.type.text ?? '') : typeOf(member)
  return [code(isMethod ? `${member.name}()` : member.name), gives, member.description]
}

/** Rows of names. Throws where words are left over of what the views no longer have. */
function described(kind: string, found: readonly Named[] = [], words: Readonly<Record<string, string>>): string[][] {
  const gone = Object.keys(words).filter((name) => !found.some((one) => one.name === name))
  if (gone.length > 0) throw new Error(`generate/reference/described.ts: words of no ${kind}: ${gone.join(', ')}`)
  return found.map(({ name, description }) => [code(name), description])
}

function attributeRow(attribute: Typed): string[] {
  return [code(attribute.name), typeOf(attribute), code(attribute.default ?? ''), attribute.description]
}

function eventRow({ name, type, description }: Typed): string[] {
  return [code(name), code((type?.text ?? '').replace(/^CustomEvent<(.*)>$/, '$1')), description]
}

function styleRows(properties: readonly Named[] = []): string[][] {
  return described('custom property', properties, STYLES).map(([name = '', words = ''], i) => {
    // What is private to the shadow root means nothing outside.
    const standard = (properties[i]?.default ?? '').replace(/^var\(.*\)$/, '')
    return [name, code(standard), words]
  })
}

/** How it is spoken to: properties, attributes, methods. */
function interfaceOf({ members = [], attributes }: Declaration, embedded: Declaration): string {
  const properties = members.filter(isProperty)
  return `## Properties

Set from script.

${table(
  ['property', 'type', 'what it is'],
  properties.map((member) => [code(member.name), typeOf(member), member.description]),
)}

## Attributes

Written in HTML. A property that is set outranks its attribute. Words that are not listed are left out, and said once in the console.

${table(['attribute', 'words', 'default', 'what it is'], attributes.map(attributeRow))}

From a script tag also:

${table(
  ['attribute', 'words', 'what it is'],
  embedded.attributes.map((one) => [code(one.name), typeOf(one), one.description]),
)}

## Methods and form members

It takes part in forms: \`value\` is sent under its \`name\`, and \`requires\` holds the form back, also while there is no ad and while a check runs.

${table(['member', 'gives', 'what it is'], members.filter((member) => !isProperty(member)).map(memberRow))}`
}

/** How it is dressed: custom properties, parts, slots. */
function looksOf({ slots, cssParts, cssProperties }: Declaration): string {
  return `## Custom properties

Set on the element or around it. Try them in the [theme editor](../guide/theme-editor.md).

${table(['custom property', 'default', 'what it sets'], styleRows(cssProperties))}

## Parts

For what custom properties do not reach: \`preclear-check::part(head) { … }\`.

${table(['part', 'what it is'], described('part', cssParts, PARTS))}

## Slots

${table(['slot', 'where it stands'], described('slot', slots, SLOTS))}`
}

/** The page of the element, from what `custom-elements.json` says. */
export function elementPage(manifestFile: Files): Files {
  const manifest = JSON.parse(Object.values(manifestFile)[0] ?? '') as Manifest
  const element = declared(manifest, 'PreclearCheck')
  const { events = [] } = element
  const text = `${noteOf('packages/widget/src/element and the views')}
# The element

\`<preclear-check>\` shows what a check found. Give it \`precheck\` and \`creative\` and it checks; give it a \`report\` and it shows that. From a script tag it fetches the rules itself: see [script tag](../start/script-tag.md). What an ad may hold: [the creative](creative.md).

${interfaceOf(element, declared(manifest, 'EmbeddedCheck'))}

## Events

All bubble and cross shadow roots.

${table(['event', 'detail', 'when'], events.map(eventRow))}

\`\`\`js
function write(event) {
  form.caption.value = event.detail.creative.text.body
}

check.addEventListener('preclear-fix', write)
check.addEventListener('preclear-undo', write)
check.addEventListener('preclear-focus-field', () => form.caption.focus())
\`\`\`

The element goes on with the changed ad by itself. Call \`event.preventDefault()\` on \`preclear-fix\` or \`preclear-undo\` where the ad is not the element's to change. *Edit it myself* does nothing but ask: without a listener nobody goes to the field.

## Language menu and rejections

From a script tag the element offers every language and *Already rejected?* by itself. With npm both are there once you hand them over:

\`\`\`js
check.languages = ['en', 'id', 'th']

// Fetched when a person asks.
check.rejections = async (languages) => {
  const { loadRejectionBook } = await import('@preclear/policies/rejections')
  return loadRejectionBook(languages)
}
\`\`\`

The menu changes the words of the interface; sentences about rules come from the pack you hand to \`precheck\`: [Languages](../guide/languages.md).

To turn both off from a script tag:

\`\`\`js
Preclear(() => {
  check.languages = []
  check.rejections = undefined
})
\`\`\`

${looksOf(element)}
`
  return { [PAGE]: text }
}
