import { BlobSource, CanvasSink, Input, type InputVideoTrack, MP4 } from 'mediabunny'
import type { NSFWJS } from 'nsfwjs'
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'
import { answer } from './media-calls.ts'
import { countReads } from './media-counting.ts'

/** The libraries by themselves, each used as its documentation says, on the files that our senses get. */
const open = (file: Blob): Input => new Input({ source: new BlobSource(file), formats: [MP4] })

async function videoOf(file: Blob): Promise<InputVideoTrack> {
  const track = await open(file).getPrimaryVideoTrack()
  if (!track) throw new Error('no picture')
  return track
}

/** As large as our stills. */
const LONG_SIDE = 1280

function pixelsOf(canvas: OffscreenCanvas | HTMLCanvasElement): ImageData {
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

async function framesAt(file: Blob, seconds: readonly number[]): Promise<number> {
  const sink = new CanvasSink(await videoOf(file), { height: LONG_SIDE, poolSize: 1 })
  let bytes = 0
  for await (const shown of sink.canvasesAtTimestamps(seconds))
    if (shown) bytes += pixelsOf(shown.canvas as OffscreenCanvas).data.length
  return bytes
}

/** As smooth as our stills too: both readers look at the same pixels. */
async function decoded(picture: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture)
  const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return pixelsOf(canvas)
}

/** As the sense asks. */
const CODES: ReaderOptions = {
  formats: [
    ...(['QRCode', 'MicroQRCode', 'RMQRCode', 'AztecCode', 'DataMatrix', 'PDF417', 'MicroPDF417', 'MaxiCode'] as const),
    ...(['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128', 'Code93', 'Code39', 'ITF', 'DataBar'] as const),
  ],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 16,
  minLineCount: 3,
  validateOptionalChecksum: true,
}

let model: NSFWJS | undefined
let counted: (() => number) | undefined

answer({
  async metadata(file: Blob) {
    const input = open(file)
    const video = await input.getPrimaryVideoTrack()
    const audio = await input.getPrimaryAudioTrack()
    return [
      await input.getMimeType(),
      await video?.getCodec(),
      await video?.getDisplayWidth(),
      await video?.getDisplayHeight(),
      await video?.getRotation(),
      await audio?.getCodec(),
      await audio?.getSampleRate(),
      await input.computeDuration(),
    ].join(' ')
  },
  async count() {
    counted ??= countReads()
    return counted()
  },
  keyframes: (file: Blob, times: readonly number[]) =>
    framesAt(
      file,
      times.map((ms) => ms / 1000),
    ),
  sample: (file: Blob, perSecond: number, seconds: number) =>
    framesAt(
      file,
      Array.from({ length: perSecond * seconds }, (_, i) => i / perSecond),
    ),
  async prepareCodes(assets: string) {
    const wasmBinary = await (await fetch(`${assets}zxing/zxing_reader.wasm`)).arrayBuffer()
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  },
  async codes(picture: Blob) {
    return (await readBarcodes(await decoded(picture), CODES)).length
  },
  async prepareNudity(assets: string) {
    const [{ setBackend }, { setWasmPaths }, { load }, { MobileNetV2Model }] = await Promise.all([
      import('@tensorflow/tfjs-core'),
      import('@tensorflow/tfjs-backend-wasm'),
      import('nsfwjs/core'),
      import('nsfwjs/models/mobilenet_v2'),
    ])
    setWasmPaths(`${assets}nudity/tfjs/`)
    await setBackend('wasm')
    model = await load('MobileNetV2', { modelDefinitions: [MobileNetV2Model] })
  },
  async nudity(picture: Blob) {
    if (!model) throw new Error('not prepared')
    return (await model.classify(await decoded(picture))).length
  },
})
