import { corpusOf } from './text-corpus.ts'
import { ENGINES, edgesOf } from './text-engines.ts'

/** What one engine took for one number of phrases. Times in milliseconds, per-check times in microseconds. */
export interface Measured {
  readonly build: number
  readonly compiled: number | undefined
  readonly bytes: number | undefined
  readonly p50: number
  readonly p99: number
  /** Million characters a second, over the advertisements and over the page. */
  readonly short: number
  readonly long: number
  /** Bytes kept, beside the phrases themselves. */
  readonly memory: number
  readonly found: number
  readonly edges: 'no' | 'spaced' | 'all'
}

const [name = '', count = '100', seed = '1'] = process.argv.slice(2)
const BUDGET = 4000

function held(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function main(): Promise<Measured> {
  const engine = ENGINES.find((one) => one.name === name)
  if (!engine) throw new Error(`No engine ${name}`)
  const { phrases, ads, page } = corpusOf(Number(count), Number(seed))
  const { build } = await engine.prepare()
  const edges = edgesOf(build)
  const first = build(phrases)
  const before = held()
  const started = performance.now()
  // What is compiled beforehand is only loaded here; others are built twice, once to warm up.
  const built = first.compiled === undefined && Number(count) > 10_000 ? first : build(phrases)
  const took = built === first ? Number.NaN : performance.now() - started
  const memory = built === first ? Number.NaN : held() - before
  let found = 0
  const times: number[] = []
  const begun = performance.now()
  for (let round = 0; round < 20 && performance.now() - begun < BUDGET; round++) {
    if (round === 2) times.length = 0
    for (const text of ads) {
      const at = performance.now()
      found += built.find(text)
      times.push(performance.now() - at)
      if (performance.now() - begun > BUDGET) break
    }
  }
  const total = times.reduce((sum, time) => sum + time, 0)
  times.sort((a, b) => a - b)
  const average = ads.reduce((sum, text) => sum + text.length, 0) / ads.length
  const pages: number[] = []
  const opened = performance.now()
  while (pages.length < 60 && performance.now() - opened < BUDGET) {
    const at = performance.now()
    found += built.find(page)
    pages.push(performance.now() - at)
  }
  pages.sort((a, b) => a - b)
  return {
    build: took,
    compiled: built.compiled,
    bytes: built.bytes,
    p50: 1000 * (times[times.length >> 1] ?? 0),
    p99: 1000 * (times[Math.floor(times.length * 0.99)] ?? 0),
    short: (average * times.length) / total / 1000,
    long: engine.onlyWhether ? Number.NaN : page.length / (pages[pages.length >> 1] ?? 1) / 1000,
    memory,
    found,
    edges,
  }
}

console.log(JSON.stringify(await main()))
