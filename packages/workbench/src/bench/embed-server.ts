import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

export interface Server {
  readonly url: string
  /** Paths that were asked for. */
  readonly asked: readonly string[]
  stop(): void
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>
<script src="/preclear/preclear-loader.js"></script><script type="module" src="/page.js"></script></body></html>`

/** A folder on 127.0.0.1, kept by browsers for ever, and a page at `/` that has the loader and measures. */
export async function serve(folder: string): Promise<Server> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '')
    asked.push(path)
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    const body = await readFile(join(folder, path)).catch(() => undefined)
    if (!body) return response.writeHead(404).end()
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, asked, stop: () => server.close() }
}
