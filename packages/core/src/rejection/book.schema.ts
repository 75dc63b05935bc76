import * as z from 'zod/mini'
import { type Issue, PreclearError } from '../contracts/errors.ts'
import { BOOK_SCHEMA, type RejectionBook } from './book.ts'

const word = z.string().check(z.minLength(1), z.maxLength(200))
const words = z.array(word).check(z.maxLength(200))
const schema = z.object({
  schema: z.literal(BOOK_SCHEMA),
  topics: z.record(word, z.object({ rules: words, look: words, isGeneral: z.optional(z.boolean()) })),
  codes: z.record(word, z.record(word, words)),
  phrases: z.record(
    word,
    z.object({
      words: z.enum(['begin', 'inside']),
      marks: z.optional(z.literal('keep')),
      topics: z.record(word, words),
    }),
  ),
})

/** The book is of another shape, or points to a topic it has not. */
export class InvalidBookError extends PreclearError {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('invalid_book', `rejection book: ${issues.map(({ path, expected }) => `${path}: ${expected}`).join('; ')}`)
    this.name = 'InvalidBookError'
    this.issues = issues
  }
}

export type ParsedBook =
  | { readonly ok: true; readonly book: RejectionBook }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A book from anywhere: every problem with its JSON pointer. */
export function parseRejectionBook(value: unknown): ParsedBook {
  const parsed = schema.safeParse(value)
  if (!parsed.success)
    return {
      ok: false,
      issues: parsed.error.issues.map(({ path, message }) => ({
        code: 'wrong_type',
        path: path.map((key) => `/${String(key)}`).join(''),
        expected: message,
      })),
    }
  const book = parsed.data as RejectionBook
  const issues = unknownTopics(book)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, book }
}

function unknownTopics({ topics, codes, phrases }: RejectionBook): Issue[] {
  const issue = (path: string, topic: string): Issue[] =>
    Object.hasOwn(topics, topic)
      ? []
      : [{ code: 'unknown_key', path, expected: 'a topic of the book', received: topic }]
  return [
    ...Object.entries(codes).flatMap(([platform, own]) =>
      Object.entries(own).flatMap(([code, list]) =>
        list.flatMap((topic) => issue(`/codes/${platform}/${code}`, topic)),
      ),
    ),
    ...Object.entries(phrases).flatMap(([language, own]) =>
      Object.keys(own.topics).flatMap((topic) => issue(`/phrases/${language}/topics/${topic}`, topic)),
    ),
  ]
}
