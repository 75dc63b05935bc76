import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { chromiumEnvironment } from '../run/chromium.ts'
import { ROOT } from '../run/files.ts'
import { buildPage, hostAssets, weighFirst } from './media-build.ts'
import { HEAVY, makeHeavy } from './media-heavy.ts'
import { memoryOf } from './media-memory.ts'
import { serveMedia } from './media-server.ts'
import { type Measured, median, print } from './media-table.ts'

const OUT = join(ROOT, '.cache/bench-media')
const FIXTURES = join(ROOT, 'packages/media/fixtures')
const ROUNDS = 5
const CHECKS = 5

/** Seconds, and seconds between keyframes. The number in the name changes with what is painted. */
const FILMS = { 'film-10.mp4': [10, 2], 'film-15.mp4': [15, 2], 'film-60.mp4': [60, 5] } as const
const CHOSEN = ['codes/photo.webp', 'words/en.webp', 'words/en-photo.webp', 'provenance/signed.jpg']

interface Timed {
  readonly what: string
  /** Milliseconds. */
  readonly most: number
}

/** What the page can time, in the order of the table. */
const TIMED: Readonly<Record<string, Timed>> = {
  front: { what: 'metadata of 400 MB, header in front', most: 50 },
  end: { what: 'metadata of 400 MB, header at the end', most: 50 },
  fragmented: { what: 'metadata of 400 MB, in fragments', most: 50 },
  header: { what: 'header of a picture', most: 5 },
  keyframes: { what: 'keyframes of 60 s, 1080 x 1920', most: 1000 },
  sample: { what: '2 frames a second of 10 s, 1080 x 1920', most: 2500 },
  codes: { what: 'QR code in a picture', most: 300 },
  words: { what: 'words, one script (theirs: two passes)', most: 2500 },
  nudity: { what: 'nudity, a frame', most: 150 },
  credentials: { what: 'Content Credentials, from the start', most: 700 },
}

/** `pnpm bench media [NAME...]`: the senses in Chromium beside raw use of the same libraries on the same files, or some of them. */
export async function benchMedia(names: readonly string[]): Promise<void> {
  if (names[0] === '--fixtures') return (await import('./media-fixtures.ts')).writeFixtures()
  const wanted = (name: string): boolean => names.length === 0 || names.includes(name)
  console.log(
    `load ${loadavg()[0]?.toFixed(2)}; medians of ${ROUNDS} or more after a warm-up; ratio: ours to theirs, at most 1.15\n`,
  )
  await withChromium(async (browser, open) => {
    const page = await open()
    const rows: Measured[] = []
    for (const [name, { what, most }] of Object.entries(TIMED)) {
      if (!wanted(name)) continue
      const { own, raw } = await timesOf(page, name)
      rows.push({ what, own: median(own), raw: median(raw), most, unit: 'ms' })
      print(rows.at(-1))
      if (HEAVY.includes(`${name}.mp4`)) print(await bytesOf(page, name))
    }
    await page.close()
    if (wanted('check')) for (const row of await checkRows(browser, open)) print(row)
    if (wanted('size')) for (const row of await sizeRows()) print(row)
  })
  console.log(`\nload ${loadavg()[0]?.toFixed(2)}`)
}

type Open = () => Promise<Page>

/** A page with everything at hand: films, pictures, assets. */
export async function withChromium(work: (browser: Browser, open: Open) => Promise<void>): Promise<void> {
  const folders = { '': join(OUT, 'page'), media: join(OUT, 'assets'), films: join(OUT, 'films'), fixtures: FIXTURES }
  mkdirSync(folders.films, { recursive: true })
  await buildPage(folders[''])
  hostAssets(folders.media, ['eng', 'ara', 'chi_sim', 'hin', 'jpn', 'tha'])
  await makeHeavy(folders.films)
  const server = await serveMedia(folders)
  const { CHROMIUM_PATH: executablePath = '', ...env } = await chromiumEnvironment()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    page.on('pageerror', (error) => console.error(error))
    await page.goto(server.url)
    await page.waitForFunction('typeof time === "function"')
    return page
  }
  try {
    await makeFilms(await open(), folders.films)
    await work(browser, async () => {
      const page = await open()
      await page
        .locator('input')
        .setInputFiles([
          ...[...HEAVY, ...Object.keys(FILMS)].map((name) => join(folders.films, name)),
          ...CHOSEN.map((path) => join(FIXTURES, path)),
        ])
      return page
    })
  } finally {
    await browser.close()
    server.stop()
  }
}

/** They are made by the browser that plays them, once. */
async function makeFilms(page: Page, folder: string): Promise<void> {
  for (const [name, [seconds, keyFrameSeconds]] of Object.entries(FILMS)) {
    if (existsSync(join(folder, name))) continue
    console.log(`making ${name}`)
    await page.evaluate(`make(${JSON.stringify(`${name}.part`)}, ${seconds}, ${keyFrameSeconds})`)
    renameSync(join(folder, `${name}.part`), join(folder, name))
  }
  await page.close()
}

interface Times {
  readonly own: readonly number[]
  readonly raw: readonly number[]
}

function timesOf(page: Page, name: string): Promise<Times> {
  return page.evaluate(`time(${JSON.stringify(name)}, ${ROUNDS})`)
}

async function bytesOf(page: Page, name: string): Promise<Measured> {
  const { own, raw } = (await page.evaluate(`bytesRead(${JSON.stringify(`${name}.mp4`)})`)) as {
    readonly own: number
    readonly raw: number
  }
  return { what: '  read of it', own: own / 1000, raw: raw / 1000, most: 1000, unit: 'kB' }
}

interface FullCheck {
  readonly ms: readonly number[]
  readonly longestTask: number
  readonly outcome: string
  readonly unseen: readonly string[]
}

/** All senses and rules on a film of 15 s, 1080 x 1920: in a page that has done nothing else, then again and again in another. */
async function checkRows(browser: Browser, open: Open): Promise<readonly Measured[]> {
  const once = await checked(browser, await open(), 1)
  const often = await checked(browser, await open(), CHECKS + 1)
  const { outcome, unseen } = often
  console.log(`full check: ${outcome}${unseen.length > 0 ? `, not all could look: ${unseen.join(', ')}` : ''}`)
  return [
    { what: 'full check of 15 s, 1080 x 1920, first', own: once.ms[0] ?? Number.NaN, unit: 'ms' },
    { what: '  memory at most', own: once.peak / 1e6, most: 400, unit: 'MB' },
    { what: '  of it before', own: once.before / 1e6, unit: 'MB' },
    { what: 'full check of 15 s, 1080 x 1920', own: median(often.ms.slice(1)), unit: 'ms' },
    { what: `  memory at most, ${CHECKS + 1} in a row`, own: often.peak / 1e6, unit: 'MB' },
    { what: '  longest task of the page', own: often.longestTask, most: 200, unit: 'ms' },
  ]
}

interface Checked extends FullCheck {
  /** Bytes. */
  readonly before: number
  readonly peak: number
}

async function checked(browser: Browser, page: Page, rounds: number): Promise<Checked> {
  const memory = await memoryOf(browser)
  const before = memory.now()
  const stop = memory.watch()
  const found = (await page.evaluate(`fullCheck("film-15.mp4", ${rounds})`)) as FullCheck
  const peak = stop()
  await page.close()
  return { ...found, before, peak }
}

async function sizeRows(): Promise<readonly Measured[]> {
  const { page, worker } = await weighFirst()
  return [
    { what: 'first bundle, gzip', own: (page + worker) / 1000, most: 60, unit: 'kB' },
    { what: '  of it in the page', own: page / 1000, unit: 'kB' },
  ]
}
