import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { createPrecheck, type Lexicon, type Pack, type Report } from '@preclear/core'
import { compilePack } from '../../../policies/src/compile.ts'
import { tryLexicon } from '../../../policies/src/lexicons.ts'
import { readLexicons, readRules } from '../generate/sources.ts'

interface Row {
  readonly id?: string
  readonly text: string
  readonly lang: string
  readonly label?: string
  readonly category?: string
}

const OUTCOMES = ['likely_rejected', 'needs_human', 'likely_limited', 'no_issue_found'] as const

/** The pack as it would be, with the lexicon as far as it can be read; names of patterns are kept. */
async function packOf(lexicons: readonly Lexicon[]): Promise<Pack> {
  const rules = await readRules()
  const source = { id: 'tiktok', version: '0.0.0', platforms: ['tiktok'], rules, lexicons: [], translations: {} }
  return { ...compilePack(source, () => 'sha256-0'), lexicons }
}

function isWrong(label: string, outcome: Report['outcome']): boolean {
  if (label === 'ok') return outcome !== 'no_issue_found'
  if (label === 'violate') return outcome !== 'likely_rejected'
  return outcome === 'likely_rejected' || outcome === 'no_issue_found'
}

function told(report: Report): string {
  return report.findings
    .filter(({ effect }) => effect !== 'advise')
    .map(({ ruleId, effect, evidence }) => {
      const quote = evidence.find((one) => one.kind === 'text')
      return `${ruleId}:${effect}${quote?.kind === 'text' ? ` “${quote.quote.slice(0, 60)}”` : ''}`
    })
    .join(' · ')
}

function measure(file: string, language: string, pack: Pack): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.lang.split('-')[0] === language)
  const precheck = createPrecheck({ packs: [pack] })
  const table = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const report = precheck.checkText({
      platform: 'tiktok',
      text: row.text,
      targeting: { languages: [row.lang] },
    })
    const label = row.label ?? 'ok'
    const counts = table.get(label) ?? new Map<string, number>()
    counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1)
    table.set(label, counts)
    if (isWrong(label, report.outcome))
      console.log(
        `${label} → ${report.outcome} [${row.id ?? ''} ${row.category ?? ''}] ${row.text.replaceAll('\n', ' ').slice(0, 260)}${report.findings.length ? `\n      ${told(report)}` : ''}`,
      )
  }
  for (const [label, counts] of table)
    console.log(
      `${basename(file)} ${language} ${label}: ${OUTCOMES.map((outcome) => `${outcome} ${counts.get(outcome) ?? 0}`).join(', ')}`,
    )
}

/** Cases of rules in this language that no longer come out as written. Cases that need measured files are left to the tests. */
async function sayCases(language: string, pack: Pack): Promise<number> {
  const precheck = createPrecheck({ packs: [pack], at: new Date('2026-11-23T12:00:00Z') })
  let wrong = 0
  for (const { id, cases } of await readRules())
    for (const [kind, list] of [
      ['violates', cases.violates],
      ['allowed', cases.allowed],
    ] as const)
      for (const { creative, market, language: own, facts } of list) {
        if (facts || own.split('-')[0] !== language) continue
        const targeting = { ...creative.targeting, countries: creative.targeting?.countries ?? [market] }
        const report = precheck.checkText({ platform: 'tiktok', ...creative, targeting })
        const isFound = [...report.findings, ...report.upcoming, ...report.shadow].some(({ ruleId }) => ruleId === id)
        if (isFound === (kind === 'violates')) continue
        console.log(`case of ${id} (${kind}) ${isFound ? 'is found' : 'is not found'}: ${JSON.stringify(creative)}`)
        wrong++
      }
  return wrong
}

const [language = '', ...files] = process.argv.slice(2)
const sources = readLexicons()
if (!sources.some((one) => one.language === language)) {
  console.error(`Usage: lexicon LANGUAGE [FILE...]; no lexicon is written in ${language || 'no language'}`)
  process.exit(2)
}
const { lexicon, problems } = tryLexicon(language, sources)
for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`)
const bytes = brotliCompressSync(lexicon.directives + lexicon.words + lexicon.names + lexicon.program).length
console.log(
  `${language}: ${lexicon.names.split('\n').length} patterns, ${bytes} bytes brotli, ${problems.length} problems`,
)
const pack = await packOf([lexicon])
const wrong = await sayCases(language, pack)
if (wrong > 0) console.log(`${wrong} cases of rules come out otherwise than written`)
for (const file of files) measure(file, language, pack)
process.exit(problems.length > 0 ? 1 : 0)
