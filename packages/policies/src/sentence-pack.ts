import type { Pack, RuleSentences, Sentence } from '@preclear/core'
import { LABEL_KEYS, RULE_KEYS } from './generated/sentence-keys.ts'

type Labels = Readonly<Record<string, string>>

/** Sentences of the rules, three lines each, in the order of `RULE_KEYS`. A sentence that a language lacks is three empty lines. */
function takeRules(lines: Iterator<string, undefined>): RuleSentences {
  const next = (): string => lines.next().value ?? ''
  const rules: Record<string, Readonly<Record<string, Sentence>>> = {}
  for (const row of RULE_KEYS.split('\n')) {
    const [id = '', ...reasons] = row.split(' ')
    const says: Record<string, Sentence> = {}
    for (const reason of reasons) {
      const sentence = { title: next(), why: next(), fix: next() }
      if (sentence.title) says[reason] = sentence
    }
    if (Object.keys(says).length > 0) rules[id] = says
  }
  return rules
}

function takeLabels(lines: Iterator<string, undefined>): Labels {
  const labels: Record<string, string> = {}
  for (const id of LABEL_KEYS.split('\n')) {
    const text = lines.next().value
    if (text) labels[id] = text
  }
  return labels
}

/** Rule id → reason → sentence, of lines without their keys. */
export function sentencesOf(text: string): RuleSentences {
  return takeRules(text.split('\n').values())
}

/** A pack of nothing but sentences and labels. The keys are the same in every language, so a page fetches them once. */
export function sentencePack(language: string, version: string, digest: string, text: string): Pack {
  const lines = text.split('\n').values()
  return {
    schema: 'preclear.pack/1',
    id: `sentences-${language}`,
    version,
    digest,
    platforms: [],
    rules: [],
    lexicons: [],
    sentences: { [language]: takeRules(lines) },
    labels: { [language]: takeLabels(lines) },
  }
}
