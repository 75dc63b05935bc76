import {
  AudioSample,
  AudioSampleSource,
  BufferTarget,
  CanvasSource,
  getFirstEncodableAudioCodec,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'

const FPS = 30
const RATE = 48_000
const LINES = [
  'Mugs made by hand',
  'Free delivery over 40 euro',
  'Glazed in eight colours',
  'See the range',
  'Order today',
]

/** A portrait film of 1080 x 1920 as advertisers make them: things that move, cuts, words, music. Encoded by the browser. */
export async function makeFilm(seconds: number, keyFrameSeconds: number): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(1080, 1920)
  const context = canvas.getContext('2d', { alpha: false })
  const videoCodec = await getFirstEncodableVideoCodec(['avc', 'vp9', 'vp8'], { width: 1080, height: 1920 })
  const audioCodec = await getFirstEncodableAudioCodec(['aac', 'opus'], { numberOfChannels: 2, sampleRate: RATE })
  if (!context || !videoCodec || !audioCodec) throw new Error('this browser encodes no film')
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const picture = new CanvasSource(canvas, { codec: videoCodec, bitrate: 8e6, keyFrameInterval: keyFrameSeconds })
  const sound = new AudioSampleSource({ codec: audioCodec, bitrate: 128e3 })
  output.addVideoTrack(picture, { frameRate: FPS })
  output.addAudioTrack(sound)
  await output.start()
  const grain = grainOf()
  for (let frame = 0; frame < seconds * FPS; frame++) {
    paint(context, frame / FPS, grain)
    await picture.add(frame / FPS, 1 / FPS)
    if (frame % FPS === 0) {
      const piece = music(frame / FPS)
      await sound.add(piece)
      piece.close()
    }
  }
  await output.finalize()
  if (!target.buffer) throw new Error('nothing was written')
  return target.buffer
}

/** The same film each time. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function grainOf(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(540, 960)
  const random = randomOf(1)
  const image = new ImageData(canvas.width, canvas.height)
  for (let at = 0; at < image.data.length; at += 4)
    image.data.set([random() * 255, random() * 255, random() * 255, 28], at)
  canvas.getContext('2d')?.putImageData(image, 0, 0)
  return canvas
}

type Context = OffscreenCanvasRenderingContext2D

function paint(context: Context, seconds: number, grain: OffscreenCanvas): void {
  const { width, height } = context.canvas
  const scene = Math.floor(seconds / 3)
  const random = randomOf(scene + 7)
  const sky = context.createLinearGradient(0, 0, width * Math.sin(seconds / 2), height)
  for (const stop of [0, 0.5, 1]) sky.addColorStop(stop, `hsl(${random() * 360} 45% ${25 + random() * 40}%)`)
  context.fillStyle = sky
  context.fillRect(0, 0, width, height)
  for (let i = 0; i < 24; i++) {
    context.fillStyle = `hsl(${random() * 360} 60% ${30 + random() * 50}%)`
    const x = random() * width + Math.sin(seconds * (0.5 + random()) + i) * 160
    const y = random() * height + Math.cos(seconds * (0.5 + random()) + i) * 160
    const size = 40 + random() * 220
    context.beginPath()
    if (random() < 0.5) context.arc(x, y, size / 2, 0, Math.PI * 2)
    else context.rect(x - size / 2, y - size / 3, size, size / 1.5)
    context.fill()
  }
  // Detail stays where it is and moves with the scene: noise that is new in every frame is no film.
  context.drawImage(grain, -20 + 20 * Math.sin(seconds), -20, width + 40, height + 40)
  context.fillStyle = '#102a43'
  context.fillRect(90, 1480, width - 180, 170)
  context.fillStyle = '#fff'
  context.font = 'bold 64px sans-serif'
  context.textAlign = 'center'
  context.fillText(LINES[scene % LINES.length] ?? '', width / 2, 1585)
}

function music(start: number): AudioSample {
  const data = new Float32Array(RATE * 2)
  for (let i = 0; i < RATE; i++) {
    const t = start + i / RATE
    const beat = Math.exp(-6 * (t % 0.5))
    const value = 0.2 * beat * Math.sin(2 * Math.PI * 110 * t) + 0.1 * Math.sin(2 * Math.PI * 330 * t)
    data[i] = value
    data[RATE + i] = value * 0.9
  }
  return new AudioSample({ format: 'f32-planar', sampleRate: RATE, numberOfChannels: 2, timestamp: start, data })
}
