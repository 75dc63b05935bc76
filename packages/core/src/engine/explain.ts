import type { Message } from '../contracts/finding.ts'
import { directionOf, pickLanguage } from '../contracts/language.ts'
import type { Pack } from '../contracts/pack.ts'
import type { RuleAbout } from '../contracts/precheck.ts'
import type { ExplainedFinding, Report } from '../contracts/report.ts'
import type { Sentence } from '../contracts/rule.ts'
import { formatMessage } from './format.ts'
import { LABELS } from './labels.ts'

export interface Explainer {
  explain(report: Report, language: string): ExplainedFinding[]
  about(ruleId: string, language: string): RuleAbout | undefined
  label(id: string, args: Readonly<Record<string, string | number>>, language: string): string
  readonly languages: readonly string[]
}

/** Prose from message ids, with English per sentence where a language lacks one. */
export function createExplainer(packs: readonly Pack[]): Explainer {
  const sentences = new Map<string, Sentence>()
  const labels = new Map<string, string>()
  const languages = new Set(['en'])
  for (const [id, text] of Object.entries(LABELS)) labels.set(`en ${id}`, text)
  for (const pack of packs) {
    for (const [language, rules] of Object.entries(pack.sentences)) {
      languages.add(language)
      for (const [ruleId, reasons] of Object.entries(rules))
        for (const [reason, sentence] of Object.entries(reasons))
          sentences.set(`${language} ${ruleId}.${reason}`, sentence)
    }
    for (const [language, own] of Object.entries(pack.labels))
      for (const [id, text] of Object.entries(own)) labels.set(`${language} ${id}`, text)
  }
  const known = [...languages]
  /** The words of an id in the wanted language, else in English, with the language they are in. */
  const find = <T>(
    all: ReadonlyMap<string, T>,
    id: string,
    wanted: string,
  ): { said: T | undefined; spoken: string } => {
    const language = pickLanguage(wanted, known)
    const said = all.get(`${language} ${id}`)
    return said === undefined ? { said: all.get(`en ${id}`), spoken: 'en' } : { said, spoken: language }
  }
  const label: Explainer['label'] = (id, args, wanted) => {
    const { said, spoken } = find(labels, id, wanted)
    if (said === undefined) return id.slice(id.indexOf('.') + 1).replace(/[-_]/g, ' ')
    return formatMessage(said, shown(args, spoken, label), spoken)
  }
  const explain = (report: Report, wanted: string): ExplainedFinding[] =>
    report.findings.map((finding) => {
      const { said, spoken } = find(sentences, finding.message.id, wanted)
      const args = shown(finding.message.args, spoken, label)
      const say = (text = ''): string => formatMessage(text, args, spoken)
      return {
        finding,
        title: say(said?.title) || finding.ruleId,
        why: say(said?.why),
        fix: say(said?.fix),
        fixLabels: finding.fixes.map(({ label: { id, args } }) => label(id, args, wanted)),
        language: spoken,
      }
    })
  // A sentence that needs values of a finding says nothing without one: the first without placeholders is taken.
  const about = (ruleId: string, wanted: string): RuleAbout | undefined => {
    for (const language of new Set([pickLanguage(wanted, known), 'en'])) {
      const says = packs.flatMap((pack) => Object.values(pack.sentences[language]?.[ruleId] ?? {}))
      const title = says.find((one) => !one.title.includes('{'))?.title
      const fix = says.find((one) => !one.fix.includes('{'))?.fix
      if (title) return { title, ...(fix ? { fix } : {}), language }
    }
    return undefined
  }
  return { explain, about, label, languages: known }
}

/** An English brand or address inside an Arabic sentence keeps its own direction and leaves the sentence's alone. */
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/** Codes and ids become words: `ID, MY` → Indonesia and Malaysia; `body` → Caption. Everything else stays as it is. */
function shown(args: Message['args'], language: string, label: Explainer['label']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === 'number') return [name, value]
      if (/^(?:field|flag)$/.test(name)) return [name, label(`field.${value}`, {}, language)]
      if (/^(?:markets?|country)$/.test(name)) return [name, names(value, language, 'region')]
      if (/^(?:language|accepted|adLanguage|pageLanguage)$/.test(name))
        return [name, names(value, language, 'language')]
      if (/^(?:category|objective|certificate|industry|placement|unit)$/.test(name))
        return [name, label(`${name}.${value}`, {}, language)]
      return [name, directionOf(language) === 'rtl' ? `${ISOLATE}${value}${END_ISOLATE}` : value]
    }),
  )
}

function names(list: string, language: string, type: 'region' | 'language'): string {
  const codes = list.split(/[,\s]+/).filter(Boolean)
  const display = new Intl.DisplayNames([language], { type })
  const said = codes.map((code) => {
    try {
      return display.of(code) ?? code
    } catch {
      return code
    }
  })
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said)
}
