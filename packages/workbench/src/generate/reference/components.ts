import type { Files } from '../packs.ts'
import { code, noteOf, table } from './markdown.ts'
import { isNode, membersOf, type Node, nameOf, type Parsed, parse, textOf } from './parse.ts'

const WIDGET = 'packages/widget/src'
const PAGE = 'docs/reference/components.md'

function plain(type: string): string {
  return type
    .replace(/^:\s*/, '')
    .replace(/\breadonly /g, '')
    .replace(/ \| undefined$/, '')
}

function isPublic(node: Node): boolean {
  const isPrivate = isNode(node.key) && node.key.type === 'PrivateIdentifier'
  return nameOf(node) !== '' && nameOf(node) !== 'constructor' && !isPrivate && node.static !== true
}

/** `decide(n: number, decision: Decision)`, as it is written in the source. */
function callOf(parsed: Parsed, node: Node): string {
  const value = isNode(node.value) ? node.value : node
  const params = (Array.isArray(value.params) ? value.params : []).filter(isNode)
  return `${nameOf(node)}(${params.map((param) => textOf(parsed, param)).join(', ')})`
}

function isCall({ type, kind }: Node): boolean {
  return type === 'TSMethodSignature' || (type === 'MethodDefinition' && kind === 'method')
}

/** The comment of a type that the same file exports, for members that have none of their own. */
function docOfType(parsed: Parsed, type: string): string {
  const exported = parsed.nodes.find(
    ({ type: kind, declaration }) =>
      kind === 'ExportNamedDeclaration' && isNode(declaration) && nameOf(declaration) === type,
  )
  return exported ? parsed.docOf(exported) : ''
}

function memberRow(parsed: Parsed, node: Node): string[] {
  if (isCall(node)) return [code(callOf(parsed, node)), '', parsed.docOf(node)]
  const annotation = isNode(node.value) && node.kind === 'get' ? node.value.returnType : node.typeAnnotation
  const type = plain(textOf(parsed, annotation))
  return [code(nameOf(node)), code(type), parsed.docOf(node) || docOfType(parsed, type)]
}

function rowsOf(parsed: Parsed, name: string): string[][] {
  return membersOf(parsed, name)
    .filter(isPublic)
    .map((node) => memberRow(parsed, node))
}

/** Exported constants and functions that begin with a capital: components. */
function componentRows(parsed: Parsed): string[][] {
  return parsed.nodes.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration)) return []
    const { declaration } = node
    const declared = Array.isArray(declaration.declarations) ? declaration.declarations.filter(isNode) : [declaration]
    const isValue = /^(?:Function|Variable)Declaration$/.test(declaration.type)
    const names = isValue ? declared.map(nameOf).filter((name) => /^[A-Z]/.test(name)) : []
    return names.map((name) => [code(`<${name} />`), parsed.docOf(node)])
  })
}

const HEADS = ['name', 'type', 'what it is'] as const

function componentsPart(): string {
  const types = parse(`${WIDGET}/types.ts`)
  const rows = ['PolicyCheck.tsx', 'components.tsx'].flatMap((file) => componentRows(parse(`${WIDGET}/${file}`)))
  return `## Components

\`\`\`tsx
import { createPrecheckController, Findings, Outcome, PrecheckRoot } from '@preclear/widget'

const controller = createPrecheckController({ precheck, creative })

export const Side = () => (
  <PrecheckRoot controller={controller} language="de">
    <Outcome />
    <Findings />
  </PrecheckRoot>
)
\`\`\`

${table(['component', 'what it is'], rows)}

### Options of every root

${table(HEADS, rowsOf(types, 'ViewOptions'))}

### Further props of PolicyCheck

${table(HEADS, rowsOf(types, 'PolicyCheckProps'))}`
}

function controllerPart(): string {
  const controller = parse(`${WIDGET}/controller/controller.ts`)
  const state = parse(`${WIDGET}/controller/state.ts`)
  return `## The controller

\`\`\`ts
import { createPrecheckController } from '@preclear/widget'

const controller = createPrecheckController({ precheck, creative }, { onFix: (fixed) => save(fixed) })

controller.state.subscribe(({ phase, outcome }) => {
  submit.disabled = phase !== 'done' || outcome === 'likely_rejected'
})
controller.set({ creative: changed })
\`\`\`

${table(['member', 'type', 'what it is'], rowsOf(controller, 'PrecheckController'))}

### State

${table(HEADS, rowsOf(state, 'ControllerState'))}

### Input

${table(HEADS, rowsOf(state, 'ControllerInput'))}

### Events

${table(HEADS, rowsOf(state, 'ControllerEvents'))}`
}

/** The page of what lies under the element: the components and the check without any DOM. */
export function componentsPage(): Files {
  return {
    [PAGE]: `${noteOf('packages/widget/src')}
# Components and headless

Three layers, each usable alone: [the element](element.md), Preact components, and a controller without any DOM. All but the element come from \`@preclear/widget\`.

${componentsPart()}

${controllerPart()}
`,
  }
}
