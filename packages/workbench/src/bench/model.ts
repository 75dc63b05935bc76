import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { createPrecheck } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { tiktok } from '@preclear/policies/tiktok'
import { GROUPS, groupOf } from '../model/groups.ts'
import { heldOut, type Row, type Scored, scoreWith, thresholdOf, trainOn } from '../model/held-out.ts'

/** Shares of fine ads that the model may send to a person beyond those the rules do. */
const ALLOWED = [0, 0.005, 0.01, 0.02]

async function rowsOf(files: readonly string[]): Promise<readonly Row[]> {
  const words = await Promise.all(Object.values(languagePacks).map((load) => load()))
  const precheck = createPrecheck({ packs: [tiktok, ...words] })
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { text: string; lang: string; label?: string })
    .flatMap(({ text, lang, label }) => {
      if (label === undefined || !text.trim() || !groupOf(lang)) return []
      const { outcome } = precheck.checkText({ platform: 'tiktok', text, targeting: { languages: [lang] } })
      return [{ text, lang, label, isFlagged: outcome !== 'no_issue_found' }]
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

/**
 * What a linear model beside the rules would add: how many of the violating ads that the rules pass it would send to a person. Thresholds
 * are set on held-out scores of the training rows alone, at a share of fine ads. With `--test FILES` the rows counted are those of other
 * files, never trained on and never used for a threshold; without it, the held-out fifths themselves.
 */
export async function benchModel(files: readonly string[]): Promise<void> {
  const at = files.indexOf('--test')
  const training = await rowsOf(at < 0 ? files : files.slice(0, at))
  const tested = at < 0 ? undefined : await rowsOf(files.slice(at + 1))
  const counts = ALLOWED.map((): Count => ({ fine: 0, flagged: 0, missed: 0, found: 0, violating: 0 }))
  let bytes = 0
  for (const group of GROUPS) {
    const held = heldOut(training, group)
    const model = trainOn(
      training.filter(({ lang }) => groupOf(lang) === group),
      group,
    )
    const size = brotliCompressSync(model.weights).length
    bytes += size
    const scored = tested
      ? scoreWith(
          model,
          tested.filter(({ lang }) => groupOf(lang) === group),
        )
      : held
    const lines = ALLOWED.map((allowed, i) => {
      const own: Count = { fine: 0, flagged: 0, missed: 0, found: 0, violating: 0 }
      const total = counts[i]
      tally(own, scored, thresholdOf(held, allowed))
      if (total) tally(total, scored, thresholdOf(held, allowed))
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
