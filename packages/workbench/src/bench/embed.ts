import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { chromiumEnvironment } from '../run/chromium.ts'
import { run } from '../run/command.ts'
import { ROOT } from '../run/files.ts'
import { interact } from './embed-interaction.ts'
import type { Start } from './embed-page.ts'
import { type Server, serve } from './embed-server.ts'

const OUT = join(ROOT, '.cache/bench-embed')
const SLOWDOWN = 4
const ROUNDS = 9
const CYCLES = 200
/** Peers, built the same way; their pages are `peer-<id>.ts`. */
const PEERS = {
  sentry: '@sentry-internal/feedback, form',
  altcha: 'altcha',
  posthog: 'posthog-js, survey preview',
  uppy: '@uppy/core + dashboard',
} as const
type PeerId = keyof typeof PEERS

interface Result {
  readonly name: string
  /** Bytes after brotli of what comes before there is something to see. */
  readonly first: number
  /** Of all that is fetched until it is ready. */
  readonly all: number
  readonly paint: number
  readonly findings?: number | undefined
  /** Bytes of the heap after warming up, and after the cycles. */
  readonly memory: readonly [before: number, after: number]
}

async function bundle(entry: string, file: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@preclear/source', 'module', 'browser', 'production'] },
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: false,
      cssCodeSplit: false,
      lib: {
        entry: join(import.meta.dirname, entry),
        formats: ['es'],
        fileName: () => file,
        cssFileName: file.slice(0, -3),
      },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  })
}

function weigh(...files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(OUT, file))).length, 0)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** A page that has visited before: everything comes from the cache. */
async function open(browser: Browser, url: string, slow: boolean): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  if (slow) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.goto(url)
  await page.waitForFunction('typeof start === "function"')
  return { page, session }
}

/** Median times of an insertion, each into a page that was opened for it; the first rounds fill the caches. */
async function time(browser: Browser, server: Server, module: string | undefined): Promise<Start> {
  const context = await browser.newContext()
  const starts: Start[] = []
  for (let round = 0; round < ROUNDS + 3; round++) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.goto(server.url)
    await page.waitForFunction('typeof start === "function"')
    starts.push(await page.evaluate(`start(${module === undefined ? '' : JSON.stringify(module)})`))
    // Chromium keeps compiled code once a script was used a few times.
    await page.waitForTimeout(200)
    await page.close()
  }
  await context.close()
  const warm = starts.slice(3)
  const findings = warm.flatMap((start) => start.findings ?? [])
  return {
    paint: median(warm.map(({ paint }) => paint)),
    ...(findings.length ? { findings: median(findings) } : {}),
  }
}

async function remember(browser: Browser, server: Server, module: string | undefined): Promise<Result['memory']> {
  const { page, session } = await open(browser, server.url, false)
  const heap = async (): Promise<number> => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const cycle = (times: number): Promise<void> => page.evaluate(`cycle(${JSON.stringify(module)}, ${times})`)
  await cycle(CYCLES / 10)
  const before = await heap()
  await cycle(CYCLES)
  const after = await heap()
  await page.close()
  return [before, after]
}

async function measureOurs(browser: Browser, server: Server): Promise<Result> {
  const memory = await remember(browser, server, undefined)
  const fetched = [...new Set(server.asked)].flatMap((path) => /^\/preclear\/(.+)$/.exec(path)?.[1] ?? [])
  const files = readdirSync(join(OUT, 'preclear')).filter((file) => fetched.includes(file))
  const inFolder = files.map((file) => `preclear/${file}`)
  const start = await time(browser, server, undefined)
  const first = weigh('preclear/preclear-loader.js', 'preclear/preclear.js')
  return { name: 'Preclear, English ad for TikTok', first, all: weigh(...inFolder), ...start, memory }
}

async function measurePeer(browser: Browser, server: Server, id: PeerId): Promise<Result> {
  const all = weigh(...readdirSync(OUT).filter((file) => file.startsWith(`${id}.`)))
  const start = await time(browser, server, `/${id}.js`)
  return { name: PEERS[id], first: all, all, ...start, memory: await remember(browser, server, `/${id}.js`) }
}

/** Sizes and start times of the embed beside other embeds that are built and served the same way. */
export async function benchEmbed(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const folder = join(OUT, 'preclear')
  if (
    !run('vite', ['build', '--logLevel', 'error', '--mode', 'embed', '--outDir', folder], { cwd: 'packages/widget' }).ok
  )
    throw new Error('the embed was not built')
  await bundle('embed-page.ts', 'page.js')
  const ids = Object.keys(PEERS) as PeerId[]
  for (const id of ids) await bundle(`peer-${id}.ts`, `${id}.js`)
  const server = await serve(OUT)
  const { CHROMIUM_PATH: executablePath = '', ...env } = await chromiumEnvironment()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    console.log(
      `brotli kB; milliseconds from insertion, warm cache, processor slowed ${SLOWDOWN} times, median of ${ROUNDS}`,
    )
    console.log('first: before there is something to see; all: until it is ready to use. × is the ratio to ours.')
    const own = await measureOurs(browser, server)
    print(own, own)
    for (const [act, ms] of await interact(browser, server, SLOWDOWN))
      console.log(`  ${act}: ${ms.toFixed(0)} ms to the next paint`)
    for (const id of ids) print(await measurePeer(browser, server, id), own)
  } finally {
    await browser.close()
    server.stop()
    rmSync(OUT, { recursive: true, force: true })
  }
}

function print({ name, first, all, paint, findings, memory: [before, after] }: Result, own: Result): void {
  const kb = (bytes: number): string => (bytes / 1000).toFixed(1)
  const ratio = (value: number, base: number): string => `×${(value / base).toFixed(2)}`
  const cells = [
    name.padEnd(32),
    `first ${kb(first).padStart(6)} ${ratio(first, own.first)}`,
    `all ${kb(all).padStart(6)} ${ratio(all, own.all)}`,
    `paint ${paint.toFixed(0).padStart(4)} ms ${ratio(paint, own.paint)}`,
    findings === undefined ? '' : `findings ${findings.toFixed(0)} ms`,
    `heap ${kb(before / 1000)} → ${kb(after / 1000)} MB (${((after / before - 1) * 100).toFixed(1)} %) in ${CYCLES} cycles`,
  ]
  console.log(cells.filter(Boolean).join('  '))
}
