import { expect, it } from 'vitest'
import picture from '../../../fixtures/codes/photo.webp?url'
import { browserDecoders } from '../../material/browser.ts'
import { createMaterial } from '../../material/create-material.ts'
import { toolsOf } from '../../testing/material.ts'
import { codes } from './codes.ts'

const READER = new URL('../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url).href
const asset = (path: string): string | undefined => (path === 'zxing/zxing_reader.wasm' ? READER : undefined)

it('reads codes in a browser, and fetches from here alone', async () => {
  performance.clearResourceTimings()
  const file = await (await fetch(picture)).blob()
  const material = createMaterial({ id: 'm', kind: 'image', file }, browserDecoders)
  const { facts } = await codes.look(material, toolsOf({ asset }))
  expect(facts.map(({ id, value }) => [id, value])).toEqual([
    ['code.matrix', 1],
    ['code.bars', 0],
    ['code.url', 'https://shop.example/spring?from=poster'],
  ])
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
  expect(addresses).toContain(READER)
  expect(addresses.filter((address) => new URL(address).origin !== location.origin)).toEqual([])
})
