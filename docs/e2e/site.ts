import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'

const DOCS = fileURLToPath(new URL('..', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** A folder on a local server, and a browser to visit them with. */
export interface Site {
  readonly origin: string
  readonly browser: Browser
  stop(): Promise<void>
}

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors of the page and of its console. */
  readonly errors: readonly string[]
  /** Requests to anywhere but the site's own origin. */
  readonly strangers: readonly string[]
}

function run(program: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`)
}

/** Builds the pages, which fails on a dead link, into a folder that nobody else's build uses. */
export function buildPages(outDir: string): void {
  run(join(DOCS, 'node_modules/vitepress/bin/vitepress.js'), ['build', DOCS, '--outDir', outDir], DOCS)
}

/** Builds what the script tag loads. */
export function buildEmbed(outDir: string): void {
  const args = ['build', '--mode', 'embed', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir', 'false']
  run(join(DOCS, '../node_modules/vite/bin/vite.js'), args, join(DOCS, '../packages/widget'))
}

export async function serve(folder: string): Promise<Site> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname)
    // Some browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const body = await readFile(file)
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return {
    origin: `http://127.0.0.1:${address.port}`,
    browser,
    stop: async () => {
      await browser.close()
      server.close()
    },
  }
}

export async function visit(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const errors: string[] = []
  const strangers: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site.origin) && !/^(blob|data):/.test(url)) strangers.push(url)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${site.origin}/${path}`)
  return { context, page, errors, strangers }
}
