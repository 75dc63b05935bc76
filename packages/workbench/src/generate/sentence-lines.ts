import { LABELS, type RuleSentences, type Sentence } from '@preclear/core'
import type { RuleFolder } from './sources.ts'

/** What the sentences of every language are of, in the order in which packs hold them. */
export interface SentenceKeys {
  readonly rules: readonly { readonly id: string; readonly reasons: readonly string[] }[]
  readonly labels: readonly string[]
}

type Labels = Readonly<Record<string, string>>

/** By theme, so that sentences that are alike stand near each other: compressors look back. */
export function keysOf(folders: readonly RuleFolder[]): SentenceKeys {
  return {
    rules: folders.map(({ id, rule }) => ({ id, reasons: Object.keys(rule.says) })),
    labels: Object.keys(LABELS),
  }
}

function line(text: string): string {
  if (/[\n\r\u2028\u2029]/.test(text)) throw new RangeError(`a sentence is more than one line: ${text}`)
  return text
}

function sentenceLines(sentence: Sentence | undefined): string[] {
  const { title = '', why = '', fix = '' } = sentence ?? {}
  return [line(title), line(why), line(fix)]
}

/** Three lines a sentence, without keys; empty ones where the language has none. */
export function ruleLines(sentences: RuleSentences, { rules }: SentenceKeys): string[] {
  return rules.flatMap(({ id, reasons }) => reasons.flatMap((reason) => sentenceLines(sentences[id]?.[reason])))
}

/** One line a label. Throws `RangeError` for a label the engine does not have. */
export function labelLines(language: string, labels: Labels, keys: SentenceKeys): string[] {
  const stray = Object.keys(labels).filter((id) => !keys.labels.includes(id))
  if (stray.length > 0) throw new RangeError(`${language}: labels of nothing: ${stray.join(', ')}`)
  return keys.labels.map((id) => line(labels[id] ?? ''))
}
