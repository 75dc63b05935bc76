/** One thing read from the input: a creative to check, or what is wrong with it. */
export type Item = Problem | Read

export interface Read {
  readonly kind: 'creative'
  readonly at: Place
  readonly input: unknown
  /** Cells of a table that are no part of the creative, by column name: a label, a category. */
  readonly beside?: Readonly<Record<string, string>>
}

export interface Problem {
  readonly kind: 'problem'
  readonly at: Place
  readonly what: string
}

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

/** Why a file could not be read, for people. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it'
  return error instanceof Error ? error.message : String(error)
}
