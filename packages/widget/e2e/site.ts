import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { build } from 'vite'
import { embedConfig } from '../vite/embed.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
  '.bin': 'application/octet-stream',
  '.pem': 'application/x-pem-file',
}

/** What a server answers at one path, instead of a built file. */
export interface Answer {
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
}

/** One origin that serves the built folder at `/preclear/`, and what a test puts beside it. */
export interface Origin {
  readonly url: string
  readonly answers: Map<string, Answer>
  /** Paths that were asked for, without their query, in order. */
  readonly asked: string[]
  /** Paths it matches are answered with an error. */
  blocked: RegExp | undefined
  /** Sent with every answer. */
  headers: Readonly<Record<string, string>>
}

/** The page's own origin, another one to load from, and a browser. */
export interface Site {
  readonly host: Origin
  readonly cdn: Origin
  readonly browser: Browser
  /** Hash of a built file, as `integrity.json` says it. */
  integrity(file: string): string
  /** Every built file. */
  names(): readonly string[]
  /** Text of a built file. */
  file(name: string): Promise<string>
  reset(): void
  stop(): Promise<void>
}

export async function startSite(): Promise<Site> {
  // A folder of its own: test files run side by side, and nobody's build is touched.
  const folder = await mkdtemp(join(tmpdir(), 'preclear-embed-'))
  await buildEmbed(folder)
  const origins = await Promise.all([serve(folder), serve(folder)])
  const [host, cdn] = origins.map(({ origin }) => origin)
  if (!host || !cdn) throw new Error('The servers did not start.')
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    // Playwright turns off what one of the tests is about.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const { files } = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as {
    files: Record<string, string>
  }
  return {
    host,
    cdn,
    browser,
    names: () => Object.keys(files),
    integrity: (file) => files[file] ?? '',
    file: (name) => readFile(join(folder, name), 'utf8'),
    reset: () => {
      for (const origin of [host, cdn]) {
        origin.answers.clear()
        origin.asked.length = 0
        origin.blocked = undefined
        origin.headers = {}
      }
    },
    stop: async () => {
      await browser.close()
      for (const { server } of origins) server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function buildEmbed(folder: string): Promise<void> {
  const config = embedConfig()
  // The test runner says `test`, which would leave development code in.
  process.env.NODE_ENV = 'production'
  await build({ ...config, logLevel: 'error', build: { ...config.build, outDir: folder, emptyOutDir: true } })
}

async function serve(folder: string): Promise<{ readonly origin: Origin; readonly server: Server }> {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const origin: Origin = {
    url: `http://127.0.0.1:${address.port}`,
    answers: new Map(),
    asked: [],
    blocked: undefined,
    headers: {},
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').replace(/\?.*$/, '')
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    origin.asked.push(path)
    if (origin.blocked?.test(path)) return void response.writeHead(503).end()
    const given = origin.answers.get(path)
    const built = given ?? (path.startsWith('/preclear/') ? await read(join(folder, path.slice(10))) : undefined)
    if (!built) return void response.writeHead(404).end()
    // What the self-hosting guide asks for.
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cache-control', given ? 'no-cache' : 'public, max-age=31536000, immutable')
    response.setHeader('content-type', built.type ?? TYPES[extname(path)] ?? TYPES['.html'] ?? '')
    for (const [name, value] of Object.entries({ ...origin.headers, ...built.headers })) response.setHeader(name, value)
    response.end(built.body)
  }
  return { origin, server }
}

async function read(file: string): Promise<Answer | undefined> {
  return readFile(file).then(
    (body) => ({ body }),
    () => undefined,
  )
}
