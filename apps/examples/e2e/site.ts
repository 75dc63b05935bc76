import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { build, preview } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const folderOf = (example: string): string => join(ROOT, example)

/** A built example on a local server. */
export interface Site {
  readonly origin: string
  stop(): Promise<void>
}

/** Examples use the packages as they are published. Throws where one is not built. */
async function assertBuilt(example: string): Promise<void> {
  for (const name of ['core', 'policies', 'widget']) {
    const folder = join(folderOf(example), 'node_modules/@preclear', name)
    const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly exports: object }
    const files = Object.values(exports).flatMap((door: string | Readonly<Record<string, string>>) =>
      typeof door === 'string' ? [door] : [door.default, door.types],
    )
    const doors = files.filter((file) => file !== undefined && !file.includes('*')) as string[]
    const missing = doors.find((file) => !existsSync(join(folder, file)))
    if (missing) throw new Error(`@preclear/${name} has no ${missing}: build the packages first, npx pnpm@12 build.`)
  }
}

/** Builds an example as its own `build` script does. `development` keeps what React checks while developing. */
export async function serve(example: string, mode: 'production' | 'development'): Promise<Site> {
  await assertBuilt(example)
  // A folder of its own: test files run side by side, and nobody's build is touched.
  const outDir = await mkdtemp(join(tmpdir(), `preclear-${example}-`))
  const configFile = join(folderOf(example), 'vite.config.ts')
  const size = { chunkSizeWarningLimit: 1500 }
  const config = { configFile, mode, logLevel: 'warn', build: { outDir, emptyOutDir: true, ...size } } as const
  process.env.NODE_ENV = mode
  await build(config)
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** What a server would answer for a component of a React example, with the React of that example. */
export async function renderOnServer(example: string, component: string, props: object): Promise<string> {
  await assertBuilt(example)
  const outDir = join(folderOf(example), 'node_modules/.server')
  const configFile = join(folderOf(example), 'vite.config.ts')
  process.env.NODE_ENV = 'development'
  await build({
    configFile,
    mode: 'development',
    logLevel: 'warn',
    build: { outDir, ssr: `src/${component}.tsx` },
    ssr: { external: ['react'], noExternal: [/^@preclear\//] },
  })
  const load = createRequire(configFile)
  const { createElement, StrictMode } = load('react') as {
    createElement(...made: readonly unknown[]): unknown
    readonly StrictMode: unknown
  }
  const { renderToString } = load('react-dom/server') as { renderToString(element: unknown): string }
  const file = pathToFileURL(join(outDir, `${component}.js`)).href
  const { [component]: Component } = (await import(/* @vite-ignore */ file)) as Record<string, () => null>
  if (!Component) throw new Error(`${component}.tsx has no ${component}.`)
  return renderToString(createElement(StrictMode, null, createElement(Component, props)))
}

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A page that counts the reports of the element, and what went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly errors: readonly string[]
  /** Outcomes of all checks that ended, in order. */
  reports(): Promise<readonly string[]>
}

export async function visit(browser: Browser, site: Site): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { reports: seen })
    document.addEventListener('preclear-report', (event) => {
      seen.push((event as CustomEvent<{ report: { outcome: string } }>).detail.report.outcome)
    })
  })
  await page.goto(site.origin)
  return { page, errors, reports: () => page.evaluate(() => (globalThis as unknown as { reports: string[] }).reports) }
}
