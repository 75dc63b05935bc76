/**
 * `node --conditions=@preclear/source packages/workbench/src/fuzz/media.ts [--count 20000] [--seed 1]`
 * Damaged films and pictures through the senses that read headers: none may crash or hang. Prints a table, and ends with
 * status 1 where one did.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { ROOT } from '../run/files.ts'
import type { Outcome } from './media-case.ts'

/** Milliseconds: a case over the first is reported, one over the second has hung. */
const SLOW_MS = 250
const HUNG_MS = 10_000

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const total = Number(values.count)
const seed = Number(values.seed)
if (!Number.isInteger(total) || total < 1 || !Number.isInteger(seed)) {
  console.error('--count and --seed are whole numbers')
  process.exit(2)
}

const files = ['container', 'image-file'].flatMap((room) => {
  const folder = join(ROOT, 'packages/media/fixtures', room)
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
})

const tally = new Map<string, number>()
const slow: Outcome[] = []
const bad: string[] = []
const ran = performance.now()

/** Runs cases from `first` on in a thread of its own, which is ended where one of them hangs. Gives the next case to run. */
function runFrom(first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./media-worker.ts', import.meta.url), {
      workerData: { files, first, total, seed },
    })
    let at = first
    let watch: ReturnType<typeof setTimeout> | undefined
    const waitOn = (): void => {
      clearTimeout(watch)
      watch = setTimeout(() => {
        bad.push(`case ${at} hung`)
        void worker.terminate().then(() => resolve(at + 1))
      }, HUNG_MS)
    }
    worker.on('online', waitOn)
    worker.on('message', (outcome: Outcome) => {
      for (const { sense, kind } of outcome.results)
        tally.set(`${sense} ${kind}`, (tally.get(`${sense} ${kind}`) ?? 0) + 1)
      for (const { sense, kind, detail } of outcome.results)
        if (kind === 'crash') bad.push(`case ${outcome.index} (${outcome.about}): ${sense}: ${detail}`)
      if (outcome.ms > SLOW_MS) slow.push(outcome)
      at = outcome.index + 1
      waitOn()
    })
    worker.on('error', (error: Error) => {
      clearTimeout(watch)
      bad.push(`case ${at}: ${error.stack ?? error.message}`)
      resolve(at + 1)
    })
    worker.on('exit', () => {
      clearTimeout(watch)
      if (at >= total) resolve(total)
      else setTimeout(() => reject(new Error(`the thread ended at case ${at}`)), HUNG_MS).unref()
    })
  })
}

for (let next = 0; next < total; ) next = await runFrom(next)

console.log(
  `${total} damaged files of ${files.length} fixtures, seed ${seed}, ${Math.round((performance.now() - ran) / 1000)} s\n`,
)
console.table(Object.fromEntries([...tally].sort().map(([name, count]) => [name, { count }])))
console.log(`over ${SLOW_MS} ms: ${slow.length}`)
for (const { index, about, ms, results } of slow.sort((a, b) => b.ms - a.ms).slice(0, 10))
  console.log(
    `  case ${index}: ${Math.round(ms)} ms, ${about}: ${results.map(({ sense, ms: each }) => `${sense} ${Math.round(each)}`).join(', ')}`,
  )
console.log(`crashed or hung: ${bad.length}`)
for (const each of bad.slice(0, 20)) console.log(`  ${each}`)
process.exit(bad.length > 0 ? 1 : 0)
