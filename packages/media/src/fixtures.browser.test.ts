import c2paWorker from '@contentauth/c2pa-web/c2pa_worker?url'
import c2pa from '@contentauth/c2pa-web/resources/c2pa.wasm?url'
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserDecoders } from './material/browser.ts'
import { createMaterial, type OpenMaterial } from './material/create-material.ts'
import { Unavailable } from './material/unavailable.ts'
import { closeSenses, loadSense } from './senses/senses.ts'
import { differences, type LookAt, rowsFor } from './testing/fixture-table.ts'
import { toolsOf } from './testing/material.ts'

const FILES = import.meta.glob<string>('../fixtures/*/*', { query: '?url', import: 'default', eager: true })
/** The server of the tests gives out the repository. */
const installed = (path: string): string => absolute(`/packages/media/node_modules/${path}`)
const absolute = (path: string): string => new URL(path, location.href).href

/** Assets as an integrator hosts them, from the packages that have them. */
const hosted = new Map<string, string>([
  ['c2pa/c2pa_bg.wasm', absolute(c2pa)],
  ['c2pa/c2pa_worker.js', absolute(c2paWorker)],
  ['zxing/zxing_reader.wasm', installed('zxing-wasm/dist/reader/zxing_reader.wasm')],
  [
    'nudity/tfjs/tfjs-backend-wasm-simd.wasm',
    installed('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm'),
  ],
  ['tesseract/worker.min.js', installed('tesseract.js/dist/worker.min.js')],
])
const FOLDERS: readonly (readonly [path: string, place: (name: string) => string])[] = [
  ['tesseract/core/', (name) => installed(`tesseract.js-core/${name}`)],
  ['tesseract/lang/', (name) => installed(`@tesseract.js-data/${name.split('.')[0]}/4.0.0_best_int/${name}`)],
]
const tools = toolsOf({
  asset(path) {
    const [folder, place] = FOLDERS.find(([start]) => path.startsWith(start)) ?? []
    return hosted.get(path) ?? place?.(path.slice(folder?.length))
  },
})

beforeAll(async () => {
  const model = await MobileNetV2Model.modelJson()
  const weights = await MobileNetV2Model.weightBundles[0]?.()
  const bytes = Uint8Array.from(atob(String(weights?.default)), (letter) => letter.charCodeAt(0))
  hosted.set('nudity/model/model.json', URL.createObjectURL(new Blob([JSON.stringify(model.default)])))
  hosted.set('nudity/model/weights.bin', URL.createObjectURL(new Blob([bytes])))
})
afterAll(closeSenses)

const opened = new Map<string, Promise<OpenMaterial>>()

async function open(file: string, kind: OpenMaterial['kind']): Promise<OpenMaterial> {
  const response = await fetch(FILES[`../fixtures/${file}`] ?? expect.unreachable(file))
  expect(response.ok).toBe(true)
  return createMaterial({ id: 'm', kind, file: await response.blob() }, browserDecoders)
}

const lookAt: LookAt = async ({ file, kind, sense, languages = ['en'] }) => {
  const material = opened.get(file) ?? open(file, kind)
  opened.set(file, material)
  const { look } = (await loadSense(sense)) ?? expect.unreachable(sense)
  try {
    return { kind: 'facts', ...(await look(await material, { ...tools, languages })) }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    return { kind: 'failed', reason: error.reason, args: error.args }
  }
}

describe('the table of fixtures, in Chromium', () => {
  it.each(rowsFor('Chromium').map((row) => [row.sense, row.file, row] as const))(
    '%s of %s',
    async (_sense, _file, row) => {
      expect(await differences(row, lookAt)).toEqual([])
    },
    60_000,
  )
})
