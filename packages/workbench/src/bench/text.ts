import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Measured } from './text-child.ts'
import { ENGINES } from './text-engines.ts'

/** Seconds an engine may take for one number of phrases. */
const LIMIT = 90
const COLUMNS = ['engine', 'build ms', 'p50 us', 'p99 us', 'Mchar/s ads', 'page', 'MB', 'edges'] as const

interface Row {
  readonly name: string
  readonly measured: Measured | undefined
}

/** Prints ours beside other packages for growing numbers of phrases. Each engine runs in a process of its own. */
export async function benchText(args: readonly string[]): Promise<void> {
  const after = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
  const counts = (after('--counts') ?? '100,1000,10000,100000').split(',').map(Number)
  const only = after('--engines')?.split(',')
  const engines = ENGINES.filter(({ name }) => !only || only.some((part) => name.includes(part)))
  console.log(
    'Phrases of two to four words in five scripts; advertisements of about 100 characters, one in ten with a phrase; a page of 20,000.',
  )
  console.log(
    'build: loading what was compiled beforehand (preclear), else building. edges: finds phrases of several words with edges of words, in all scripts or in those with spaces.',
  )
  const all = new Map<number, readonly Row[]>()
  for (const count of counts) {
    console.log(`\n${count} phrases\n${line(COLUMNS)}`)
    const rows = engines.map(({ name }) => {
      const row = { name, measured: run(name, count) }
      console.log(describe(row))
      return row
    })
    all.set(count, rows)
  }
  for (const [count, rows] of all) compare(count, rows)
  growth(all)
}

function run(name: string, count: number): Measured | undefined {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      '--conditions=@preclear/source',
      '--expose-gc',
      '--max-old-space-size=6000',
      join(import.meta.dirname, 'text-child.ts'),
      name,
      String(count),
    ],
    { encoding: 'utf8', timeout: LIMIT * 1000, stdio: ['ignore', 'pipe', process.env.VERBOSE ? 'inherit' : 'ignore'] },
  )
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined
}

function line(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(11))).join(' ')
}

function short(value: number | null): string {
  return value === null || Number.isNaN(value)
    ? '-'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2)
}

function describe({ name, measured }: Row): string {
  if (!measured) return `${name.padEnd(34)} over ${LIMIT} s, or out of memory`
  const { build, compiled, bytes, p50, p99, short: ads, long, memory, edges } = measured
  const cells = [
    name,
    short(build ?? Number.NaN),
    short(p50),
    short(p99),
    short(ads),
    short(long),
    short((memory ?? Number.NaN) / 1e6),
    edges,
  ]
  const more = compiled === undefined ? '' : `  compiled in ${short(compiled)} ms to ${short((bytes ?? 0) / 1e6)} MB`
  return line(cells) + more
}

/** Ours against the fastest of those that tell the same apart, and against the fastest of all. */
function compare(count: number, rows: readonly Row[]): void {
  const own = rows.find(({ name }) => name === 'preclear')?.measured
  if (!own) return
  const peers = rows.flatMap(({ name, measured }) =>
    measured && !name.startsWith('preclear') ? [{ name, measured }] : [],
  )
  const fastest = (some: typeof peers): (typeof peers)[number] | undefined =>
    some.toSorted((a, b) => a.measured.p50 - b.measured.p50)[0]
  for (const [what, peer] of [
    ['fastest peer with edges in every script', fastest(peers.filter(({ measured }) => measured.edges === 'all'))],
    [
      'fastest peer with edges in scripts with spaces',
      fastest(peers.filter(({ measured }) => measured.edges !== 'no')),
    ],
    ['fastest peer of all', fastest(peers)],
  ] as const)
    if (peer)
      console.log(
        `${count} phrases, ${what}: ${peer.name}; ours is ${short(peer.measured.p50 / own.p50)} times as fast at p50, ${short(own.short / peer.measured.short)} times over advertisements, ${peer.measured.long ? short(own.long / peer.measured.long) : '-'} times over the page`,
      )
}

function growth(all: ReadonlyMap<number, readonly Row[]>): void {
  const own = [...all].flatMap(([count, rows]) => {
    const measured = rows.find(({ name }) => name === 'preclear')?.measured
    return measured ? [{ count, measured }] : []
  })
  const [first, last] = [own[0], own.at(-1)]
  if (first && last && first !== last)
    console.log(
      `${last.count} phrases cost ${short(last.measured.p50 / first.measured.p50)} times as much as ${first.count} per check at p50, ${short(first.measured.short / last.measured.short)} times on average (target 6)`,
    )
  for (const { count, measured } of own)
    if (count === 10_000) console.log(`loading ${count} compiled phrases: ${short(measured.build)} ms (target 15)`)
}
