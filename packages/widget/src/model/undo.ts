import type { CreativeInput, Finding, Medium } from '@preclear/core'
import { isSameFile } from './medium.ts'
import { valueAt, withValue } from './pointer.ts'

/** A fix that was applied here, with what is needed to take it back. */
export interface FixRecord {
  readonly fixId: string
  /** Which of the finding's fixes it was. */
  readonly index: number
  /** What was done, where it was none of the finding's fixes. */
  readonly label?: Finding['message']
  /** JSON pointers the fix changed. */
  readonly paths: readonly string[]
  readonly before: CreativeInput
  readonly after: CreativeInput
}

/** Where two texts differ: both start with `head` equal units and end with `tail` equal ones. */
export function difference(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++
  if (head > 0 && isHigh(a.charCodeAt(head - 1))) head--
  let tail = 0
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  if (tail > 0 && isLow(a.charCodeAt(a.length - tail))) tail--
  return { head, tail }
}
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The creative without that fix, keeping what was changed elsewhere since; undefined where its words were edited since. */
export function undone(record: FixRecord, now: CreativeInput): CreativeInput | undefined {
  let result = now
  for (const path of record.paths) {
    const before = valueAt(record.before, path)
    const after = valueAt(record.after, path)
    const current = valueAt(result, path)
    const restored = isSame(current, after) ? { value: before } : reversed(before, after, current)
    if (!restored) return undefined
    result = withValue(result, path, restored.value)
  }
  return result
}

function isSame(a: unknown, b: unknown): boolean {
  // Bytes are no JSON, and long.
  return isBytes(a) || isBytes(b)
    ? isSameFile(a as Medium['source'], b as Medium['source'])
    : JSON.stringify(a) === JSON.stringify(b)
}
const isBytes = (value: unknown): boolean => value instanceof Blob || value instanceof Uint8Array

/** Takes the change from `before` to `after` out of a text that was edited elsewhere. */
function reversed(before: unknown, after: unknown, now: unknown): { value: string } | undefined {
  if (typeof before !== 'string' || typeof after !== 'string' || typeof now !== 'string') return undefined
  const fix = difference(before, after)
  const edit = difference(after, now)
  const fixEnd = after.length - fix.tail
  const editEnd = after.length - edit.tail
  const words = before.slice(fix.head, before.length - fix.tail)
  if (edit.head >= fixEnd) return { value: now.slice(0, fix.head) + words + now.slice(fixEnd) }
  const shift = now.length - after.length
  if (editEnd <= fix.head) return { value: now.slice(0, fix.head + shift) + words + now.slice(fixEnd + shift) }
  return undefined
}
