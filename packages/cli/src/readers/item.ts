/** One thing read from the input: a creative to check, or what is wrong with it. */
export type Item =
  | { readonly kind: 'creative'; readonly at: Place; readonly input: unknown }
  | { readonly kind: 'problem'; readonly at: Place; readonly what: string }

export interface Place {
  /** As given on the command line; `(stdin)` for standard input. */
  readonly file: string
  /** 1-based line, where the format has lines. */
  readonly line?: number
}

export function placeText(at: Place): string {
  return at.line === undefined ? at.file : `${at.file}:${at.line}`
}
