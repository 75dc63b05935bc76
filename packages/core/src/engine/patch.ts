import type { PatchStep } from '../contracts/finding.ts'

/** RFC 6901: `/text/body` → `['text', 'body']`. */
export function pointerKeys(path: string): string[] {
  return path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The creative with every step applied, sharing what did not change; undefined where a step does not fit. */
export function applyPatch(creative: unknown, patch: readonly PatchStep[]): unknown {
  let result = creative
  for (const step of patch) {
    const next = applyStep(result, pointerKeys(step.path), step)
    if (next === undefined) return undefined
    result = next.value
  }
  return result
}

function applyStep(at: unknown, keys: readonly string[], step: PatchStep): { value: unknown } | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return leaf(at, step)
  if (key === '__proto__') return undefined
  if (Array.isArray(at)) return applyToArray(at, Number(key), rest, step)
  if (at !== undefined && (typeof at !== 'object' || at === null)) return undefined
  const object = (at ?? {}) as Record<string, unknown>
  if (rest.length === 0 && step.op === 'unset') {
    const { [key]: _gone, ...others } = object
    return { value: others }
  }
  const inner = applyStep(Object.hasOwn(object, key) ? object[key] : undefined, rest, step)
  return inner && { value: { ...object, [key]: inner.value } }
}

function applyToArray(
  at: readonly unknown[],
  index: number,
  rest: readonly string[],
  step: PatchStep,
): { value: unknown } | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= at.length) return undefined
  if (rest.length === 0 && step.op === 'unset') return { value: at.filter((_, i) => i !== index) }
  const inner = applyStep(at[index], rest, step)
  return inner && { value: at.with(index, inner.value) }
}

function leaf(at: unknown, step: PatchStep): { value: unknown } | undefined {
  if (step.op === 'set') return { value: step.value }
  if (step.op !== 'splice' || typeof at !== 'string' || step.start < 0 || step.end > at.length || step.start > step.end)
    return undefined
  return { value: at.slice(0, step.start) + step.text + at.slice(step.end) }
}
