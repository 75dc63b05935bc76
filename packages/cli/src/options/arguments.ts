import { parseArgs } from 'node:util'

export interface Flag {
  readonly type: 'string' | 'boolean'
  readonly short?: string
}
export type Flags = Readonly<Record<string, Flag>>

/** The words of a command line, read for one command. Every problem is kept, not only the first. */
export interface Arguments {
  readonly files: readonly string[]
  readonly problems: string[]
  /** The value of an option; a problem where it was left empty. */
  given(name: string): string | undefined
  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T
  /** A comma-separated list, blanks cut; empty where the option was not given. */
  list(name: string): readonly string[]
  /** Problems that name the option: `--at 2026-13-01: expected a date like 2026-12-01`. */
  wrong(name: string, value: string, expected: string): void
}

/** The command and the options that are asked before any command: `--help`, `--version`. */
export function readCommand(
  args: readonly string[],
  flags: Flags,
): { readonly command: string | undefined; readonly help: boolean; readonly version: boolean } {
  const { values, positionals } = parse(args, flags)
  return { command: positionals[0], help: values.help === true, version: values.version === true }
}

export function readArguments(args: readonly string[], flags: Flags): Arguments {
  const { values, positionals, tokens } = parse(args, flags)
  const problems: string[] = []
  for (const token of tokens)
    if (token.kind === 'option' && !Object.hasOwn(flags, token.name)) problems.push(unknownOption(token.rawName, flags))
  const given = (name: string): string | undefined => {
    const value = values[name]
    if (value === true || value === '') problems.push(`--${name} needs a value`)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const wrong = (name: string, value: string, expected: string): void => {
    problems.push(`--${name} ${value}: expected ${expected}`)
  }
  return {
    files: positionals.slice(1),
    problems,
    given,
    wrong,
    oneOf(name, allowed, fallback) {
      const value = given(name)
      const found = allowed.find((each) => each === value)
      if (value !== undefined && found === undefined) wrong(name, value, allowed.join(', '))
      return found ?? fallback
    },
    list: (name) =>
      (given(name) ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
  }
}

function parse(args: readonly string[], options: Flags) {
  return parseArgs({ args: [...args], options: { ...options }, allowPositionals: true, strict: false, tokens: true })
}

function unknownOption(raw: string, flags: Flags): string {
  const name = raw.replace(/^-+/, '')
  const near = Object.keys(flags).sort((a, b) => distance(name, a) - distance(name, b))[0] ?? ''
  return `unknown option ${raw}${distance(name, near) <= 3 ? `; did you mean --${near}?` : '; see --help'}`
}

/** Edit distance, for short names only. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}
