import * as z from 'zod/mini'
import type { Issue } from '../contracts/errors.ts'
import { webAddress } from './plain.ts'

/** A message that `issuesOf` takes apart. */
const said = (code: string, expected: string): string => `${code}|${expected}`

const LONGEST_ADDRESS = 2_000
const SAFE_NAME = /^[^\p{Cc}]+$/u

export type Text = z.ZodMiniString<string>

/** At most `max` UTF-16 units. */
export const upTo = (max: number): Text =>
  z.string().check(z.maxLength(max, said('too_long', `at most ${max} characters`)))

export const readBy = (test: (value: string) => boolean, code: string, expected: string): Text =>
  z.string().check(z.refine(test, said(code, expected)))

/** `2026-12-01T09:30:00.000Z`, always in UTC. */
export const instant: Text = readBy(isInstant, 'bad_date', 'a time in UTC such as 2026-12-01T09:30:00.000Z')

/** 64 hex digits. */
export const sha256Hex: Text = readBy(
  (value) => /^[0-9a-f]{64}$/.test(value),
  'wrong_type',
  'a SHA-256 in 64 lower-case hex digits',
)

/** http or https; never `javascript:`, `data:` or `blob:`. */
export const address: Text = readBy(
  (value) => value.length <= LONGEST_ADDRESS && webAddress(value) !== undefined,
  'bad_address',
  'an http or https address',
)

export const fileName: Text = readBy(
  (value) => value.length <= 300 && SAFE_NAME.test(value),
  'wrong_type',
  'a file name of at most 300 characters',
)

export interface FileShape extends z.core.$ZodShape {
  readonly name: Text
  readonly size: z.ZodMiniNumber<number>
  readonly type: Text
  readonly sha256: Text
}
/** A file by its content, never the content itself. */
export const fileShape: FileShape = {
  name: fileName,
  size: z
    .number()
    .check(
      z.refine((n) => Number.isInteger(n) && n >= 0 && n <= Number.MAX_SAFE_INTEGER, said('wrong_type', 'whole bytes')),
    ),
  type: upTo(200),
  sha256: sha256Hex,
}

function isInstant(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(value)) return false
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === value.slice(0, 19)
}

/** What zod found, in our own shape; `base` is the JSON pointer of the value. */
export function issuesOf(error: z.core.$ZodError, base = ''): Issue[] {
  return error.issues.map((issue) => {
    const path = base + issue.path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    const [code, expected] = issue.message.split('|')
    if (code !== undefined && expected !== undefined) return { code, path, expected }
    return { code: 'wrong_type', path, expected: expectedBy(issue) }
  })
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type') return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  return `a valid ${String(issue.path.at(-1) ?? 'value')}`
}
