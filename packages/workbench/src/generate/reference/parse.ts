import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { ROOT } from '../../run/files.ts'

/** A node of the syntax tree, as far as it is looked at. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Parsed {
  readonly path: string
  readonly text: string
  readonly nodes: readonly Node[]
  /** The comment that documents a node, in one line; empty without one. */
  docOf(node: Node): string
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

function flatten(value: unknown, out: Node[] = []): Node[] {
  if (Array.isArray(value)) for (const item of value) flatten(item, out)
  else if (isNode(value)) {
    out.push(value)
    for (const part of Object.values(value)) flatten(part, out)
  }
  return out
}

/** The words of a documentation comment without its stars. */
function wordsOf(comment: string): string {
  return comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .join(' ')
    .trim()
}

/** A source file as a tree, with every node in it and their comments. `path` is from the repository's root. */
export function parse(path: string, text: string = readFileSync(join(ROOT, path), 'utf8')): Parsed {
  const { program, comments } = parseSync(path, text)
  const docs = new Map(
    comments.filter(({ value }) => value.startsWith('*')).map(({ end, value }) => [end, wordsOf(value)]),
  )
  return {
    path,
    text,
    nodes: flatten(program),
    docOf: ({ start }) => docs.get(text.slice(0, start).trimEnd().length) ?? '',
  }
}

/** Name of a class, interface, member or key. */
export function nameOf(node: Node): string {
  const name = node.id ?? node.key
  if (!isNode(name)) return ''
  return String(name.name ?? name.value ?? '')
}

export function textOf({ text }: Parsed, node: unknown): string {
  return isNode(node) ? text.slice(node.start, node.end) : ''
}

/** The members of the class or interface of a name. Throws where the file has none: a page of nothing would look complete. */
export function membersOf(parsed: Parsed, name: string): readonly Node[] {
  const owner = parsed.nodes.find(
    (node) => /^(?:Class|TSInterface)Declaration$/.test(node.type) && nameOf(node) === name,
  )
  const body = owner?.body
  const members = isNode(body) ? body.body : undefined
  if (!Array.isArray(members)) throw new Error(`${parsed.path}: no class or interface ${name}`)
  return members.filter(isNode)
}

/** The lists of strings in an object written out in the source: `{ theme: ['light', 'dark'] }`. */
export function listsOf(parsed: Parsed, name: string): ReadonlyMap<string, readonly string[]> {
  const declared = parsed.nodes.find((node) => node.type === 'VariableDeclarator' && nameOf(node) === name)
  const init = declared?.init
  const properties = isNode(init) && Array.isArray(init.properties) ? init.properties.filter(isNode) : undefined
  if (!properties) throw new Error(`${parsed.path}: no object ${name}`)
  return new Map(
    properties.map((property) => {
      const elements = isNode(property.value) ? property.value.elements : undefined
      const words = Array.isArray(elements) ? elements.filter(isNode).map(({ value }) => String(value)) : []
      return [nameOf(property), words]
    }),
  )
}
