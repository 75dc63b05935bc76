import * as z from 'zod/mini'
import type { Issue } from '../../contracts/errors.ts'
import type { Objection } from '../objection.ts'

export type Shape = Readonly<Record<string, unknown>>

export interface AdapterReading {
  readonly objections: readonly Objection[]
  readonly issues: readonly Issue[]
}

/** Reads the rejections of one platform out of an object of its answer. `undefined`: not its shape, look further in. */
export interface RejectionAdapter {
  readonly platform: string
  /** `path` is the JSON pointer of `value` in the input. */
  read(value: Shape, path: string): AdapterReading | undefined
}

/** A part we can do without: of any other shape it counts as absent. */
export const lenient = <T extends z.core.$ZodType>(schema: T): z.ZodMiniCatch<z.ZodMiniOptional<T>> =>
  z.catch(z.optional(schema), undefined as never)

const word: z.ZodMiniString = z.string()
export const maybeText: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniString>> = lenient(word)
export const maybeTexts: z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString>>> = lenient(z.array(word))

/** Entries of a list that fit; those that do not are named. */
export function readList<T extends z.core.$ZodType, R>(
  list: unknown,
  path: string,
  schema: T,
  read: (entry: z.core.output<T>) => readonly R[],
): { readonly found: R[]; readonly issues: Issue[] } {
  const found: R[] = []
  const issues: Issue[] = []
  if (!Array.isArray(list)) return { found, issues }
  list.forEach((value, index) => {
    const parsed = z.safeParse(schema, value)
    if (parsed.success) found.push(...read(parsed.data))
    else issues.push(unreadable(`${path}/${index}`))
  })
  return { found, issues }
}

export function unreadable(path: string): Issue {
  return { code: 'wrong_type', path, expected: 'an entry of the shape the platform documents' }
}

/** Leaves out what says nothing, so that objections are short and equal ones equal. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, inner]) =>
        inner !== undefined &&
        inner !== '' &&
        !(Array.isArray(inner) && inner.length === 0) &&
        !(typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0),
    ),
  ) as T
}

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
