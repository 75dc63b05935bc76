import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumEnvironment } from '../run/chromium.ts'
import { ROOT } from '../run/files.ts'

const OUT = join(ROOT, '.cache/bench-keystroke')
const TEXTS = {
  'fine ad': 'Hand-made mugs for slow mornings. Free returns for 30 days. See the new colours in our shop today.',
  'violating ad': 'Lose 10 kg in 7 days, guaranteed! Doctors hate this secret. Earn $5,000 a week from your phone.',
}
const SLOWDOWN = 4
const ROUNDS = 5

async function bundle(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@preclear/source', 'module', 'browser', 'production'] },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      lib: { entry: join(import.meta.dirname, 'keystroke-page.ts'), formats: ['es'], fileName: () => 'page.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  return readFileSync(join(OUT, 'page.js'), 'utf8')
}

/** Time of a check after each letter typed, in Chromium with the processor slowed four times. */
export async function benchKeystroke(): Promise<void> {
  const script = await bundle()
  const { CHROMIUM_PATH: executablePath = '', ...env } = await chromiumEnvironment()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.addScriptTag({ type: 'module', content: script })
    await page.waitForFunction('typeof run === "function"')
    const result = (await page.evaluate(`run(${JSON.stringify(Object.values(TEXTS))}, ${ROUNDS})`)) as {
      readonly first: number
      readonly times: readonly (readonly number[])[]
    }
    console.log(`first check, lexicon loaded: ${result.first.toFixed(0)} ms at a ${SLOWDOWN} times slowed processor`)
    Object.keys(TEXTS).forEach((name, i) => {
      const times = (result.times[i] ?? []).toSorted((a, b) => a - b)
      const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
      console.log(`${name}: a check after each of ${times.length} letters: median ${at(0.5)} ms, p99 ${at(0.99)} ms`)
    })
  } finally {
    await browser.close()
    rmSync(OUT, { recursive: true, force: true })
  }
}
