import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { createPrecheck } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { tiktokRules } from '@preclear/policies/tiktok/rules'
import { GROUPS, groupOf } from './groups.ts'
import { heldOut, type Row, type Scored, scoreWith, thresholdOf, trainOn } from './held-out.ts'

/** Shares of fine ads that the model may send to a person beyond those the rules do. */
const ALLOWED = [0, 0.005, 0.01, 0.02]

async function rowsOf(files: readonly string[]): Promise<readonly Row[]> {
  const words = await Promise.all(Object.values(languagePacks).map((load) => load()))
  const precheck = createPrecheck({ packs: [tiktokRules, ...words] })
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { text: string; lang: string; label?: string })
    .flatMap(({ text, lang, label }) => {
      if (!text.trim() || !groupOf(lang)) return []
      const { outcome } = precheck.checkText({ platform: 'tiktok', text, targeting: { languages: [lang] } })
      return [{ text, lang, label: label ?? 'ok', isFlagged: outcome !== 'no_issue_found' }]
    })
}

interface Count {
  fine: number
  flagged: number
  missed: number
  found: number
  violating: number
}

/** Adds to `count` what a threshold would do to these rows. */
function tally(count: Count, scored: readonly Scored[], threshold: number): void {
  for (const { row, margin } of scored) {
    const isOver = !row.isFlagged && margin > threshold
    if (row.label === 'ok') count.fine++
    if (row.label === 'ok' && isOver) count.flagged++
    if (row.label === 'violate') count.violating++
    if (row.label === 'violate' && !row.isFlagged) count.missed++
    if (row.label === 'violate' && isOver) count.found++
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}

/** `FILES [--test FILES] [--ordinary FILES]` */
function partsOf(args: readonly string[]): Readonly<Record<'train' | 'test' | 'ordinary', readonly string[]>> {
  const parts = { train: [] as string[], test: [] as string[], ordinary: [] as string[] }
  let into: keyof typeof parts = 'train'
  for (const arg of args) {
    if (arg === '--test' || arg === '--ordinary') into = arg === '--test' ? 'test' : 'ordinary'
    else parts[into].push(arg)
  }
  return parts
}

/**
 * What a linear model beside the rules would add: how many of the violating ads that the rules pass it would send to a person. Thresholds
 * are set so that a given share of fine ads is sent too: of the ordinary ads given (rows without a label), or, without any, of the fine
 * training rows as models score them that have not seen them. With `--test` the rows counted are never trained on and never used for a
 * threshold; without it, the held-out fifths themselves are counted.
 */
export async function benchModel(args: readonly string[]): Promise<void> {
  const parts = partsOf(args)
  const [training, tested, ordinary] = [
    await rowsOf(parts.train),
    await rowsOf(parts.test),
    await rowsOf(parts.ordinary),
  ]
  const counts = ALLOWED.map((): Count => ({ fine: 0, flagged: 0, missed: 0, found: 0, violating: 0 }))
  let bytes = 0
  for (const group of GROUPS) {
    const ofGroup = (rows: readonly Row[]): readonly Row[] => rows.filter(({ lang }) => groupOf(lang) === group)
    const held = heldOut(training, group)
    const model = trainOn(ofGroup(training))
    const calibrating = ordinary.length > 0 ? scoreWith(model, ofGroup(ordinary)) : held
    const scored = parts.test.length > 0 ? scoreWith(model, ofGroup(tested)) : held
    if (scored.length === 0 || calibrating.length === 0) continue
    const size = brotliCompressSync(model.weights).length
    bytes += size
    const lines = ALLOWED.map((allowed, i) => {
      const own: Count = { fine: 0, flagged: 0, missed: 0, found: 0, violating: 0 }
      const threshold = thresholdOf(calibrating, allowed)
      const total = counts[i]
      tally(own, scored, threshold)
      if (total) tally(total, scored, threshold)
      return `${share(allowed, 1)}: ${own.found}/${own.missed}, +${own.flagged}/${own.fine} fine`
    })
    console.log(`${group.join(' ').padEnd(10)} ${(size / 1000).toFixed(1).padStart(5)} kB  ${lines.join('   ')}`)
  }
  console.log(`${(bytes / 1000).toFixed(0)} kB brotli in all`)
  ALLOWED.forEach((allowed, i) => {
    const { fine, flagged, missed, found, violating } = counts[i] ?? {
      fine: 0,
      flagged: 0,
      missed: 0,
      found: 0,
      violating: 0,
    }
    console.log(
      `threshold at ${share(allowed, 1)} of fine ads: of ${violating} violating ads the rules pass ${missed}, the model finds ${found} of them (${share(found, missed)}); it adds ${flagged} of ${fine} fine ads (${share(flagged, fine)})`,
    )
  })
}
