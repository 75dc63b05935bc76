import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Pack } from '../contracts/pack.ts'
import { digestOf } from '../engine/digest.ts'
import { loadPack } from './load-pack.ts'

const content = {
  schema: 'preclear.pack/1',
  id: 'p',
  version: '1.0.0',
  platforms: ['x'],
  rules: [],
  lexicons: [],
  sentences: {},
  labels: {},
} as const
const pack = async (): Promise<Pack> => ({ ...content, digest: await digestOf(content) })

let server: Server | undefined
afterEach(() => server?.close())

async function serve(body: string, status = 200): Promise<string> {
  server = createServer((_request, response) => response.writeHead(status).end(body))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`
}

describe('loadPack', () => {
  it('returns a pack whose digest fits', async () => {
    const good = await pack()
    expect(await loadPack({ url: await serve(JSON.stringify(good)) })).toEqual(good)
  })

  it.each([
    ['a changed pack', async () => JSON.stringify({ ...(await pack()), version: '1.0.1' }), 'bad_digest'],
    ['no JSON', async () => '<html>', 'not_json'],
    ['another shape', async () => '{"rules":[]}', 'invalid_pack'],
    ['too much', async () => `"${'x'.repeat(5_000)}"`, 'too_big'],
  ])('refuses %s', async (_name, body, code) => {
    await expect(loadPack({ url: await serve(await body()), maxBytes: 4_000 })).rejects.toMatchObject({ code })
  })

  it('names the status of a failed request', async () => {
    await expect(loadPack({ url: await serve('gone', 410) })).rejects.toMatchObject({ code: 'status' })
  })

  it('trusts a signature of the publisher only', async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const ours = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
    const theirs = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
    const good = await pack()
    const bytes = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      ours.privateKey,
      new TextEncoder().encode(good.digest),
    )
    const signature = btoa(String.fromCharCode(...new Uint8Array(bytes)))
    const url = await serve(JSON.stringify({ pack: good, signature }))
    expect(await loadPack({ url, publicKey: ours.publicKey })).toEqual(good)
    await expect(loadPack({ url, publicKey: theirs.publicKey })).rejects.toMatchObject({ code: 'bad_signature' })
  })
})
