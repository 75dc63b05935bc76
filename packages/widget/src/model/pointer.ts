import type { CreativeInput } from '@preclear/core'

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value at a JSON pointer. A plain string as `text` is read as `/text/copy`. */
export function valueAt(creative: CreativeInput | undefined, path: string): unknown {
  if (path === '/text/copy' && typeof creative?.text === 'string') return creative.text
  let at: unknown = creative
  for (const step of stepsOf(path)) {
    if (!isNode(at) || !Object.hasOwn(at, step)) return undefined
    at = at[step]
  }
  return at
}

/** The creative with one value replaced; `undefined` takes it out. The original stays as it is. */
export function withValue(creative: CreativeInput, path: string, value: unknown): CreativeInput {
  if (path === '/text/copy' && typeof creative.text === 'string' && typeof value === 'string')
    return { ...creative, text: value }
  return put(creative, stepsOf(path), value) as CreativeInput
}

function put(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(node)) return node.map((item, i) => (String(i) === step ? put(item, rest, value) : item))
  const base = isNode(node) ? node : {}
  const { [step]: old, ...others } = base
  const next = put(old, rest, value)
  return next === undefined ? others : { ...base, [step]: next }
}
