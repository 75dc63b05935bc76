import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { build, type PreviewServer, preview } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The built app on a local server, and a browser to visit it with. */
export interface App {
  readonly origin: string
  readonly browser: Browser
  stop(): Promise<void>
}

export async function startApp(): Promise<App> {
  const configFile = `${ROOT}/vite.config.ts`
  // A folder of its own: test files run side by side, and nobody's build is touched.
  const outDir = await mkdtemp(join(tmpdir(), 'preclear-onboarding-'))
  const config = { root: ROOT, configFile, build: { outDir, emptyOutDir: true }, logLevel: 'error' } as const
  // The test runner says `test`, which would leave the service worker out.
  process.env.NODE_ENV = 'production'
  await build(config)
  const server: PreviewServer = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return {
    origin: `http://127.0.0.1:${address.port}`,
    browser,
    stop: async () => {
      await browser.close()
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** One visitor with a browser profile of their own, and what went wrong or out while they were there. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors of the page and of its console. */
  readonly errors: readonly string[]
  /** Requests to anywhere but the app's own origin. */
  readonly strangers: readonly string[]
}

export async function visit(app: App, path: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const errors: string[] = []
  const strangers: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(app.origin) && !/^(blob|data):/.test(url)) strangers.push(url)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${app.origin}/${path}`)
  // On a phone it waits behind its tab.
  await page.locator('.check .panel').waitFor({ state: 'attached' })
  return { context, page, errors, strangers }
}
