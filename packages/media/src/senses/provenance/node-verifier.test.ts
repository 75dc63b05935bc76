import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { nodeAsset } from '../../assets/node.ts'
import { materialOf, toolsOf } from '../../testing/material.ts'
import type { Tools } from '../sense.ts'
import { closeProvenance } from './credentials.ts'
import { openNodeVerifier } from './node-verifier.ts'
import { provenance } from './provenance.ts'
import type { OpenVerifier } from './verifier.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/provenance')
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)))
const verifier = async (): Promise<OpenVerifier> => openNodeVerifier
const trusting = (list: string) => (path: string) =>
  path === 'c2pa/trust.pem' ? pathToFileURL(join(FIXTURES, list)).href : nodeAsset(path)

async function credentialsOf(name: string, bytes = bytesOf(name), asset: Tools['asset'] = nodeAsset): Promise<unknown> {
  const kind = name.endsWith('mp4') ? 'video' : 'image'
  const { facts, missing } = await provenance.look(materialOf(bytes, { kind }), toolsOf({ asset, verifier }))
  expect(missing).toEqual([])
  return facts.find(({ id }) => id === 'media.credentials')?.value
}

afterEach(closeProvenance)

it.for(['signed.jpg', 'signed.png', 'signed.mp4'])(
  '%s is valid in Node as it was signed, and invalid once changed',
  async (name) => {
    expect(await credentialsOf(name)).toBe('valid')
    const changed = bytesOf(name)
    const at = changed.length - (name === 'signed.png' ? 40 : 20)
    changed[at] = (changed[at] ?? 0) ^ 0x11
    expect(await credentialsOf(name, changed)).toBe('invalid')
  },
)

it.for([
  ['trusted-root.txt', 'valid'],
  ['other-root.txt', 'untrusted'],
])('a signer is held against the list %s', async ([list = '', state]) => {
  expect(await credentialsOf('signed.jpg', bytesOf('signed.jpg'), trusting(list))).toBe(state)
})

it.for(['signed.jpg', 'signed.png', 'signed.mp4'])(
  '%s, cut or damaged anywhere, spoils no file after it',
  async (name) => {
    const whole = bytesOf(name)
    const tools = toolsOf({ asset: nodeAsset, verifier })
    for (let i = 1; i < 40; i++) {
      const damaged = whole.slice()
      const at = Math.floor((whole.length * i) / 40)
      damaged.fill(0xff, at, at + 8)
      for (const bytes of [whole.slice(0, at), damaged])
        await provenance.look(materialOf(bytes, { kind: name.endsWith('mp4') ? 'video' : 'image' }), tools)
    }
    expect(await credentialsOf(name)).toBe('valid')
  },
)

it('asks nobody else', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  await credentialsOf('signed.jpg')
  const addresses = asked.mock.calls.map(([address]) => String(address))
  expect(addresses.filter((address) => !/^(?:file|data):/.test(address))).toEqual([])
  asked.mockRestore()
})
