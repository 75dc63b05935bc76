import type { Lexicon } from '@preclear/core'
import type { RuleSpec } from '@preclear/core/checkers'
import { compileClaims } from '@preclear/core/text'

/** A `lexicon/<topic>/<language>.claims` file. */
export interface LexiconSource {
  readonly topic: string
  readonly language: string
  readonly text: string
}

/** A mistake with the file it is in; line and column from 1. */
export interface LexiconProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

const REWORD = /^reword\s+([a-z0-9-]+)\s*:\s*(.+)$/
/** Topics whose files hold what the others use: they come first. */
const FIRST = ['words', 'shared']
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const rank = (topic: string): number => (FIRST.indexOf(topic) + FIRST.length + 1) % (FIRST.length + 1)

interface Joined {
  readonly language: string
  readonly lines: readonly string[]
  /** File and line of each line. */
  readonly places: readonly { readonly file: string; readonly line: number }[]
}

/** The files of one language as one text: directives and shared classes first, then topics by name. */
function join(language: string, files: readonly LexiconSource[]): Joined {
  const lines: string[] = []
  const places: { file: string; line: number }[] = []
  const own = files
    .filter((file) => file.language === language)
    .sort((a, b) => rank(a.topic) - rank(b.topic) || byName(a.topic, b.topic))
  for (const { topic, text } of own)
    text.split('\n').forEach((line, i) => {
      lines.push(line.trim())
      places.push({ file: `lexicon/${topic}/${language}.claims`, line: i + 1 })
    })
  return { language, lines, places }
}

/** Names of patterns are for those who write them; a pack keeps only those a rule asks for. */
function withoutName(line: string, asked: string): string {
  return line.replace(/^((?:strong|weak) )([a-z0-9-]+)(\.[a-z0-9.-]+):/, (whole, strength, topic, name) =>
    asked.includes(`"${topic}${name}"`) ? whole : `${strength}${topic}:`,
  )
}

function rewordingsOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const rewordings: Record<string, string> = {}
  for (const line of lines) {
    const [, topic, sentence] = REWORD.exec(line) ?? []
    if (topic && sentence) rewordings[topic] = sentence
  }
  return rewordings
}

function compileOne(
  { language, lines, places }: Joined,
  asked: string | undefined,
): { readonly lexicon: Lexicon; readonly problems: readonly LexiconProblem[] } {
  const source = lines.map((line) => (asked === undefined ? line : withoutName(line, asked))).join('\n')
  const { compiled, issues } = compileClaims(language, source)
  const problems = issues.map(({ line, column, message }) => ({
    ...(places[line - 1] ?? { file: language, line }),
    column,
    message,
  }))
  return { lexicon: { language, ...compiled, rewordings: rewordingsOf(lines) }, problems }
}

/** Compiles what can be and names what cannot; pattern names are kept. For those who write lexicons. */
export function tryLexicon(
  language: string,
  files: readonly LexiconSource[],
): { readonly lexicon: Lexicon; readonly problems: readonly LexiconProblem[] } {
  return compileOne(join(language, files), undefined)
}

/** Topics that patterns have and no rule asks for, and the other way round: a slip of the pen that would silence a rule. */
function strayTopics(lexicons: readonly Lexicon[], asked: string): readonly string[] {
  const topics = new Set(lexicons.flatMap(({ names }) => names.split('\n').map((name) => name.split('.')[0] ?? '')))
  return [...topics].filter((topic) => topic !== '' && !asked.includes(`"${topic}"`) && !asked.includes(`"${topic}.`))
}

/** One lexicon per language. Throws `RangeError` naming every line that is wrong: a pack is built whole or not at all. */
export function compileLexicons(
  files: readonly LexiconSource[],
  rules: readonly { readonly rule: RuleSpec }[],
): readonly Lexicon[] {
  const asked = JSON.stringify(rules.map(({ rule }) => rule.options))
  const languages = [...new Set(files.map((file) => file.language))].sort(byName)
  const all = languages.map((language) => compileOne(join(language, files), asked))
  const problems = all.flatMap((one) => one.problems)
  if (problems.length > 0)
    throw new RangeError(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'),
    )
  const lexicons = all.map(({ lexicon }) => lexicon)
  const stray = strayTopics(lexicons, asked)
  if (rules.length > 0 && stray.length > 0) throw new RangeError(`no rule asks for the topics ${stray.join(', ')}`)
  return lexicons
}
