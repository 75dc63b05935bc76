import type { Files } from '../packs.ts'
import { FIELDS } from './described.ts'
import { code, noteOf, table } from './markdown.ts'
import { membersOf, type Node, nameOf, type Parsed, parse, textOf } from './parse.ts'

const PAGE = 'docs/reference/creative.md'
const CONTRACT = 'packages/core/src/contracts/creative.ts'
const SCHEMA = 'packages/core/src/contracts/creative.schema.ts'

interface Group {
  readonly name: string
  readonly members: readonly Node[]
}

function typeOf(parsed: Parsed, node: Node): string {
  return textOf(parsed, node.typeAnnotation)
    .replace(/^:\s*/, '')
    .replaceAll(/\breadonly /g, '')
}

/** The members of a creative that are written in an interface of their own. */
function groupsOf(parsed: Parsed): Group[] {
  const interfaces = new Set(parsed.nodes.filter(({ type }) => type === 'TSInterfaceDeclaration').map(nameOf))
  return membersOf(parsed, 'Creative').flatMap((node) => {
    const type = typeOf(parsed, node).replace('[]', '')
    return interfaces.has(type) ? [{ name: nameOf(node), members: membersOf(parsed, type) }] : []
  })
}

/** Rows of one group. Throws for a field that nobody has described. */
function rowsOf(parsed: Parsed, members: readonly Node[], group = ''): string[][] {
  return members.map((node) => {
    const path = `${group}${nameOf(node)}`
    const words = parsed.docOf(node) || FIELDS[path]
    if (!words) throw new Error(`${CONTRACT}: ${path} has no description`)
    const sentence = words.charAt(0).toUpperCase() + words.slice(1)
    const type = typeOf(parsed, node)
    return [code(nameOf(node)), code(type), sentence.endsWith('.') ? sentence : `${sentence}.`]
  })
}

/** A number written in the schema. Throws where it is no longer written so. */
function limitOf(schema: Parsed, written: RegExp): string {
  const [, digits] = written.exec(schema.text) ?? []
  if (!digits) throw new Error(`${SCHEMA}: no limit ${written.source}`)
  return Number(digits.replaceAll('_', '')).toLocaleString('en')
}

/** Fields that are described here and are no longer in the contract. */
function assertUsed(parsed: Parsed, groups: readonly Group[]): void {
  const paths = new Set([
    ...membersOf(parsed, 'Creative').map(nameOf),
    ...groups.flatMap(({ name, members }) => members.map((node) => `${name}.${nameOf(node)}`)),
  ])
  const gone = Object.keys(FIELDS).filter((path) => !paths.has(path))
  if (gone.length > 0) throw new Error(`generate/reference/described.ts: words of no field: ${gone.join(', ')}`)
}

/** The page of what an ad may hold, from the contract and its schema. */
export function creativePage(contract: Parsed = parse(CONTRACT)): Files {
  const schema = parse(SCHEMA)
  const heads = ['field', 'type', 'what it is'] as const
  const groups = groupsOf(contract)
  assertUsed(contract, groups)
  const parts = groups.map(
    ({ name, members }) => `## ${name}\n\n${table(heads, rowsOf(contract, members, `${name}.`))}`,
  )
  return {
    [PAGE]: `${noteOf(CONTRACT)}
# The creative

The ad as you hand it over: \`check.creative\`, \`precheck.check(creative)\`, a file for the command line. Every field is optional, as long as there is one text, one medium or a landing page; a medium has an \`id\` and a \`kind\`. A \`text\` that is a plain string is \`text.copy\`.

\`\`\`js
const creative = {
  platform: 'tiktok',
  targeting: { countries: ['US'], languages: ['en'], minAge: 18 },
  text: { displayName: 'Leaf & Kettle', body: 'Brew, sip, enjoy.' },
}
\`\`\`

Say as much as you know: rules about a market, an age or an industry need it. Name the language if you know it: a short text is not enough to tell it, and without it some fixes are not offered.

In TypeScript it is \`CreativeInput\` of \`@preclear/core\`; \`Creative\` is the same after it was read. A field that is not listed here, or holds something of another kind, is refused with its path: [error codes](errors.md#issues).

${table(heads, rowsOf(contract, membersOf(contract, 'Creative')))}

${parts.join('\n\n')}

## Limits

A text and the name of an advertiser are read up to ${limitOf(schema, /\bMAX_TEXT = ([\d_]+)/)} characters, the address of a page up to ${limitOf(schema, /\burl: upTo\(([\d_]+)\)/)}, ids and words in lists up to ${limitOf(schema, /\bword = upTo\(([\d_]+)\)/)}. What is longer is refused, not cut. How long a platform lets a text be is a rule: [policy handbook](../handbook/README.md).
`,
  }
}
