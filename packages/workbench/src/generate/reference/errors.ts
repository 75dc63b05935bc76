import { filesOf } from '../../run/files.ts'
import type { Files } from '../packs.ts'
import { ISSUES } from './described.ts'
import { code, noteOf, table } from './markdown.ts'
import { type Node, nameOf, type Parsed, parse } from './parse.ts'

const PAGE = 'docs/reference/errors.md'
const SOURCES = ['core', 'insight', 'policies', 'widget'].map((name) => `packages/${name}/src/*.ts`)

interface Found {
  readonly codes: readonly string[]
  readonly name: string
  readonly from: string
  readonly doc: string
}

function packageOf(path: string): string {
  const [, name = ''] = path.split('/')
  return `@preclear/${name}`
}

/** The first word handed to `super`: the code. */
function codeIn(parsed: Parsed, owner: Node): string {
  const call = parsed.nodes.find(
    (node) =>
      node.type === 'CallExpression' &&
      node.start > owner.start &&
      node.end < owner.end &&
      (node.callee as Node).type === 'Super',
  )
  const [first] = (call?.arguments ?? []) as Node[]
  return typeof first?.value === 'string' ? first.value : ''
}

/** A class with several codes names them in its comment. */
function codesOf(parsed: Parsed, owner: Node, doc: string): string[] {
  const said = codeIn(parsed, owner)
  return said ? [said] : [...doc.matchAll(/`([a-z_]+)`/g)].map(([, id = '']) => id)
}

/** An exported class is documented where its \`export\` stands. */
function docOf(parsed: Parsed, owner: Node): string {
  const exported = parsed.nodes.find((node) => node.type === 'ExportNamedDeclaration' && node.declaration === owner)
  return parsed.docOf(exported ?? owner)
}

function errorsIn(path: string, text: string): Found[] {
  if (!text.includes('extends PreclearError')) return []
  const parsed = parse(path, text)
  return parsed.nodes
    .filter((node) => node.type === 'ClassDeclaration' && (node.superClass as Node | null)?.name === 'PreclearError')
    .map((node) => {
      const doc = docOf(parsed, node)
      return { codes: codesOf(parsed, node, doc), name: nameOf(node), from: packageOf(path), doc }
    })
}

const ISSUE = /\bcode: '([a-z_]+)',(?:\s*path[^}]*?)?\s*expected: '([^']*)'/g

/** Codes of issues with what was expected where they are raised. */
function issuesIn(text: string): (readonly [string, string])[] {
  return [...text.matchAll(ISSUE)].map(([, id = '', expected = '']) => [id, expected] as const)
}

/** Every code an issue may have, from the contract's own list and from where issues are made. */
function issueRows(texts: readonly string[]): string[][] {
  const contract = parse('packages/core/src/contracts/errors.ts')
  const member = contract.nodes.find((node) => node.type === 'TSPropertySignature' && nameOf(node) === 'code')
  const listed = [...(member ? contract.docOf(member) : '').matchAll(/`([a-z_]+)`/g)].map(([, id = '']) => id)
  const expected = new Map<string, Set<string>>(listed.map((id) => [id, new Set()]))
  for (const [id, words] of texts.flatMap(issuesIn)) expected.set(id, (expected.get(id) ?? new Set()).add(words))
  return [...expected].map(([id, words]) => [code(id), ISSUES[id] ?? `expected: ${[...words].slice(0, 4).join('; ')}`])
}

export function errorsPage(): Files {
  const files = filesOf('sources', SOURCES, (path) => !/\.(?:test|browser)\./.test(path))
  const errors = files.flatMap(({ path, text }) => errorsIn(path, text)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const nameless = errors.filter(({ codes, doc }) => codes.length === 0 || doc === '')
  if (nameless.length > 0)
    throw new Error(`errors without a code or a comment: ${nameless.map(({ name }) => name).join(', ')}`)
  const rows = errors.map(({ codes, name, from, doc }) => [codes.map(code).join(' '), code(name), code(from), doc])
  const core = files.filter(({ path }) => path.startsWith('packages/core/')).map(({ text }) => text)
  return {
    [PAGE]: `${noteOf('the classes of errors and the places where issues are raised')}
# Error codes

We throw for misuse and for input that cannot be checked; what a check finds is a value. Every error has a \`code\`. \`instanceof\` fails across two copies of a package, so ask \`isPreclearError(error)\` and read \`error.code\`.

${table(['code', 'class', 'package', 'when'], rows)}

## Issues

\`invalid_creative\`, \`invalid_pack\` and their like carry \`issues\`: everything that is wrong, each with a JSON pointer into the input, a code and what was expected.

${table(['code', 'what is wrong'], issueRows(core))}

## Errors of the element

The element throws nothing at its host. What goes wrong is shown in it, and told by the event \`preclear-error\`: see [the element](element.md#events).
`,
  }
}
