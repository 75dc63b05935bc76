import { afterAll, describe, expect, it } from 'vitest'
import picture from '../../../fixtures/words/en.webp?url'
import sheet from '../../../fixtures/words/words.json'
import english from '../../../node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url'
import worker from '../../../node_modules/tesseract.js/dist/worker.min.js?url'
import relaxed from '../../../node_modules/tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js?url'
import simd from '../../../node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url'
import { browserDecoders } from '../../material/browser.ts'
import { createMaterial } from '../../material/create-material.ts'
import type { Material } from '../../material/material.ts'
import { toolsOf } from '../../testing/material.ts'
import { closeText, text } from './text.ts'

const hosted: Readonly<Record<string, string>> = {
  'tesseract/worker.min.js': worker,
  'tesseract/core/tesseract-core-relaxedsimd-lstm.wasm.js': relaxed,
  'tesseract/core/tesseract-core-simd-lstm.wasm.js': simd,
  'tesseract/lang/eng.traineddata.gz': english,
}
const asset = (path: string): string | undefined =>
  hosted[path] === undefined ? undefined : new URL(hosted[path], location.href).href

const written = sheet.find(({ file }) => file === 'en.webp')?.lines.join('\n')
const open = async (): Promise<Material> => {
  const file = await (await fetch(picture)).blob()
  return createMaterial({ id: 'm', kind: 'image', file }, browserDecoders)
}

afterAll(closeText)

describe('words in a picture, in a browser', { timeout: 60_000 }, () => {
  it('are read, and nothing is fetched from elsewhere', async () => {
    performance.clearResourceTimings()
    const { surfaces, facts } = await text.look(await open(), toolsOf({ asset }))
    expect(surfaces?.[0]).toMatchObject({ text: written, language: 'en' })
    expect(surfaces?.[0]?.words?.[0]?.contrast).toBeGreaterThan(10)
    expect(facts[0]).toMatchObject({ id: 'text.share' })
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
    expect(addresses.filter((address) => new URL(address).origin !== location.origin)).toEqual([])
    expect(addresses.some((address) => address.includes('eng.traineddata'))).toBe(true)
  })

  it('are read by a reader from another origin', async () => {
    const code = btoa(
      String.fromCharCode(
        ...new TextEncoder().encode(`importScripts(${JSON.stringify(asset('tesseract/worker.min.js'))})`),
      ),
    )
    const elsewhere = `data:text/javascript;base64,${code}`
    expect(new URL(elsewhere).origin).not.toBe(location.origin)
    const far = (path: string): string | undefined => (path.endsWith('worker.min.js') ? elsewhere : asset(path))
    const { surfaces } = await text.look(await open(), toolsOf({ asset: far }))
    expect(surfaces?.[0]?.text).toBe(written)
  })

  it('ask for the reader where it is not hosted', async () => {
    const missing = { reason: 'no-asset', args: { what: 'tesseract' } }
    await expect(text.look(await open(), toolsOf())).rejects.toMatchObject(missing)
  })

  it('fail where something else is served as the reader, and are read after that', async () => {
    const page = URL.createObjectURL(new Blob(['<!doctype html>'], { type: 'text/html' }))
    for (const part of ['worker.min', '/core/']) {
      const wrong = (path: string): string | undefined => (path.includes(part) ? page : asset(path))
      closeText()
      await expect(text.look(await open(), toolsOf({ asset: wrong }))).rejects.toThrow()
    }
    closeText()
    expect((await text.look(await open(), toolsOf({ asset }))).surfaces?.[0]?.text).toBe(written)
  })

  it('are no longer read after an abort, and read again when asked for', async () => {
    const stop = new AbortController()
    const material = await open()
    const reading = text.look(material, toolsOf({ asset, signal: stop.signal }))
    setTimeout(() => stop.abort(new Error('enough')), 50)
    await expect(reading).rejects.toThrow('enough')
    expect((await text.look(material, toolsOf({ asset }))).surfaces?.[0]?.text).toBe(written)
  })
})
