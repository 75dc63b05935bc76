import worker from '@contentauth/c2pa-web/c2pa_worker?url'
import wasm from '@contentauth/c2pa-web/resources/c2pa.wasm?url'
import { afterEach, expect, it } from 'vitest'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { closeProvenance } from './credentials.ts'
import { provenance } from './provenance.ts'

const HOSTED: Readonly<Record<string, string>> = { 'c2pa/c2pa_bg.wasm': wasm, 'c2pa/c2pa_worker.js': worker }
const FIXTURES = import.meta.glob<string>('../../../fixtures/provenance/*', {
  query: '?url',
  import: 'default',
  eager: true,
})
const fixture = (name: string): string => here(FIXTURES[`../../../fixtures/provenance/${name}`] ?? name)
const here = (path: string): string => new URL(path, location.href).href
const nowhere = (path: string): string => here(`/no/such/${path}`)
const hosted = (path: string): string => here(HOSTED[path] ?? nowhere(path))
const trusting = (list: string) => (path: string) => (path === 'c2pa/trust.pem' ? fixture(list) : hosted(path))

async function bytesOf(name: string): Promise<Uint8Array> {
  const response = await fetch(fixture(name))
  expect(response.ok).toBe(true)
  return new Uint8Array(await response.arrayBuffer())
}

async function look(name: string, bytes: Uint8Array, asset = hosted) {
  const kind = name.endsWith('mp4') ? 'video' : 'image'
  const { facts, missing } = await provenance.look(materialOf(bytes, { kind }), toolsOf({ asset }))
  return { ...Object.fromEntries(facts.map(({ id, value }) => [id.slice('media.'.length), value])), missing }
}

afterEach(closeProvenance)

it.for(['signed.jpg', 'signed.png', 'signed.mp4'])(
  '%s is valid as it was signed, and invalid once changed',
  async (name) => {
    const bytes = await bytesOf(name)
    const made = { ai: true, aiHow: 'trainedAlgorithmicMedia', missing: [] }
    expect(await look(name, bytes)).toMatchObject({ ...made, credentials: 'valid' })
    const changed = bytes.slice()
    const at = name === 'signed.png' ? changed.length - 40 : changed.length - 20
    changed[at] = (changed[at] ?? 0) ^ 0x11
    expect(await look(name, changed)).toMatchObject({ ...made, credentials: 'invalid' })
  },
)

it('trusts the signers of the list that is hosted, and no other', async () => {
  const bytes = await bytesOf('signed.jpg')
  expect(await look('signed.jpg', bytes, trusting('trusted-root.txt'))).toMatchObject({ credentials: 'valid' })
  expect(await look('signed.jpg', bytes, trusting('other-root.txt'))).toMatchObject({ credentials: 'untrusted' })
})

it('fetches nothing for files without credentials, and nothing from elsewhere for those with them', async () => {
  performance.clearResourceTimings()
  expect(await look('plain.jpg', await bytesOf('plain.jpg'))).toMatchObject({ ai: false, credentials: 'none' })
  const seen = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name)
  expect(seen().filter((address) => address.includes('c2pa'))).toEqual([])
  await look('signed.jpg', await bytesOf('signed.jpg'))
  expect(seen().some((address) => address.endsWith('c2pa_bg.wasm'))).toBe(true)
  expect(
    seen().filter((address) => new URL(address).origin !== location.origin && !address.startsWith('blob:')),
  ).toEqual([])
})

it('keeps the hint where the reader is not hosted', async () => {
  const bytes = await bytesOf('signed.jpg')
  const without = {
    ai: true,
    missing: [{ provides: 'media.credentials', reason: 'no-asset', args: { what: 'provenance' } }],
  }
  expect(await look('signed.jpg', bytes, nowhere)).toMatchObject(without)
  expect(await look('signed.jpg', bytes)).toMatchObject({ credentials: 'valid' })
})

it('ends at once when it is aborted, and works again after that', async () => {
  const bytes = await bytesOf('signed.jpg')
  const stop = new AbortController()
  const looking = provenance.look(materialOf(bytes, { kind: 'image' }), toolsOf({ asset: hosted, signal: stop.signal }))
  setTimeout(() => stop.abort(), 30)
  await expect(looking).rejects.toMatchObject({ name: 'AbortError' })
  expect(await look('signed.jpg', bytes)).toMatchObject({ credentials: 'valid' })
})
