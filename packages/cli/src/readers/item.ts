/** One thing read from the input: a creative to check, or what is wrong with it. */
export type Item =
  | {
      readonly kind: 'creative'
      readonly at: Place
      readonly input: unknown
      /** Cells of a table that are no part of the creative, by column name: a label, a category. */
      readonly beside?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'problem'; readonly at: Place; readonly what: string }

export interface Place {
  /** As given on the command line; `(stdin)` for standard input. */
  readonly file: string
  /** 1-based line, where the format has lines. */
  readonly line?: number
  /** 0-based position, where the file is one JSON array. */
  readonly index?: number
}

export function placeText(at: Place): string {
  if (at.index !== undefined) return `${at.file}[${at.index}]`
  return at.line === undefined ? at.file : `${at.file}:${at.line}`
}
