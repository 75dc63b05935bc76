import type { Report } from '@preclear/core'

const LISTS = ['findings', 'upcoming', 'passes', 'notRun', 'surfaces', 'markets', 'packs'] as const

/** True for what has the parts that are drawn. A report that was made elsewhere may be of another version, or torn. */
export function isReport(value: unknown): value is Report {
  if (!isShape(value) || !LISTS.every((key) => Array.isArray(value[key]))) return false
  const { findings, upcoming, timing, network } = value as unknown as Report
  return isShape(timing) && isShape(network) && [...findings, ...upcoming].every(isFinding)
}

function isFinding(value: unknown): boolean {
  return (
    isShape(value) &&
    Array.isArray(value.evidence) &&
    Array.isArray(value.fixes) &&
    isShape(value.where) &&
    isShape(value.source) &&
    isShape(value.message)
  )
}

function isShape(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
