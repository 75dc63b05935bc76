import { readFileSync } from 'node:fs'
import { createPhraseMatcher } from '@preclear/core/text'
import { latinLookalikes } from '../unicode/confusables.ts'

interface Row {
  readonly text: string
  readonly label: number
  readonly phrase?: string | null
  readonly technique: string
}

/** Prints recall by technique and false positives on rows {text, label, phrase, technique}, and recall on drawn homoglyphs. */
export async function benchEvasion(file: string): Promise<void> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
  const phrases = [...new Set(rows.flatMap((row) => row.phrase ?? []))]
  const matcher = createPhraseMatcher(phrases)
  const isFound = (row: Row): boolean =>
    matcher.find(row.text).some((hit) => row.label === 0 || phrases[hit.phrase] === row.phrase)
  const byTechnique = Map.groupBy(rows, (row) => row.technique)
  for (const [technique, some] of byTechnique) {
    const found = some.filter(isFound)
    const wrong = some.filter((row) => (row.label === 1) !== found.includes(row))
    console.log(`${technique.padEnd(28)} ${found.length}/${some.length}`)
    if (process.env.VERBOSE) for (const row of wrong) console.log(`    ${JSON.stringify(row.text)}`)
  }
  const positives = rows.filter((row) => row.label === 1)
  const negatives = rows.filter((row) => row.label === 0)
  console.log(`recall ${share(positives.filter(isFound).length, positives.length)}`)
  console.log(`false positives ${share(negatives.filter(isFound).length, negatives.length)}`)
  console.log(
    `drawn homoglyphs ${drawn(
      matcher,
      phrases.filter((phrase) => /^[a-z ]+$/.test(phrase)),
    )}`,
  )
}

/** Every look-alike of the table in turn replaces a letter of a phrase, beside a second one drawn by a fixed step. */
function drawn(matcher: ReturnType<typeof createPhraseMatcher>, phrases: readonly string[]): string {
  const all = [...latinLookalikes()].filter(([, latin]) => latin.length === 1)
  let [found, tried] = [0, 0]
  all.forEach(([code, latin], i) => {
    const phrase =
      phrases.find((text, at) => text.includes(latin) && at >= i % phrases.length) ??
      phrases.find((text) => text.includes(latin))
    if (!phrase) return
    const other = all[(i * 7919) % all.length]
    const text = phrase
      .replace(latin, String.fromCodePoint(code))
      .replace(other?.[1] ?? latin, String.fromCodePoint(other?.[0] ?? code))
    tried++
    if (matcher.find(`now ${text} here`).some((hit) => phrases.includes(hit.readsAs))) found++
  })
  return share(found, tried)
}

function share(part: number, all: number): string {
  return `${part}/${all} = ${((100 * part) / Math.max(1, all)).toFixed(1)} %`
}
