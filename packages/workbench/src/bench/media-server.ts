import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pipeline } from 'node:stream/promises'

export interface MediaServer {
  readonly url: string
  stop(): void
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>
<input type="file" multiple><script type="module" src="/page.js"></script></body></html>`

/** Folders on 127.0.0.1, kept by browsers for ever, by the first part of the address; what is posted to `/films/` is put there. */
export async function serveMedia(folders: {
  readonly '': string
  readonly media: string
  readonly films: string
  readonly fixtures: string
}): Promise<MediaServer> {
  const isFolder = (name: string): name is keyof typeof folders => name !== '' && Object.hasOwn(folders, name)
  const placeOf = (path: string): string => {
    const [, first = '', rest = ''] = /^\/(media|films|fixtures)\/(.+)$/.exec(path) ?? []
    return isFolder(first) ? join(folders[first], rest) : join(folders[''], path)
  }
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*$/, '')))
    if (request.method === 'POST' && path.startsWith('/films/')) {
      await keep(request, placeOf(path))
      return response.writeHead(204).end()
    }
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    const body = await readFile(placeOf(path)).catch(() => undefined)
    if (!body) return response.writeHead(404).end()
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() }
}

async function keep(request: IncomingMessage, file: string): Promise<void> {
  await pipeline(request, createWriteStream(file))
}
