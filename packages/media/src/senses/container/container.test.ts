import { openAsBlob, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { container } from './container.ts'

const folder = join(import.meta.dirname, '../../../fixtures/container')
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))

type Facts = Readonly<Record<string, number | string | boolean>>

async function factsOf(bytes: Uint8Array | Blob, kind: 'video' | 'audio' = 'video'): Promise<Facts> {
  const { facts } = await container.look(materialOf(bytes, { kind }), toolsOf())
  return Object.fromEntries(facts.map(({ id, value }) => [id, value]))
}

/** container, codec, audio codec, width, height, fps, seconds. */
type Row = readonly [string, string, string, string | undefined, number, number, number | undefined, number]
const FILMS: readonly Row[] = [
  ['late.mp4', 'mp4', 'avc', 'aac', 192, 108, 25, 1],
  ['faststart.mp4', 'mp4', 'avc', 'aac', 192, 108, 25, 1],
  ['fragmented.mp4', 'mp4', 'avc', 'aac', 192, 108, 25, 1.04],
  ['hevc.mp4', 'mp4', 'hevc', undefined, 192, 108, 25, 1],
  ['mpeg4.mp4', 'mp4', 'mpeg4', 'mp3', 192, 108, 25, 1],
  ['avc.mov', 'mov', 'avc', 'pcm', 192, 108, 25, 1],
  ['h263.3gp', '3gp', 'h263', undefined, 256, 144, 25, 1],
  ['avc.mkv', 'mkv', 'avc', 'aac', 192, 108, 25, 1.02],
  ['vp8.webm', 'webm', 'vp8', 'vorbis', 192, 108, 25, 1],
  ['vp9.webm', 'webm', 'vp9', 'opus', 192, 108, 25, 1.01],
  ['av1.webm', 'webm', 'av1', undefined, 192, 108, 25, 1],
  ['live.webm', 'webm', 'vp8', undefined, 192, 108, 25, 1],
  ['avc.m2t', 'mpegts', 'avc', 'aac', 192, 108, 25, 1],
  ['mpeg2.m2t', 'mpegts', 'mpeg2', 'mp2', 192, 108, 25, 1],
  ['mpeg1.mpg', 'mpeg', 'mpeg1', 'mp2', 192, 108, 25, 1],
  ['mpeg2.mpg', 'mpeg', 'mpeg2', 'ac3', 256, 144, 25, 1],
  ['mpeg4.avi', 'avi', 'mpeg4', 'mp3', 192, 108, 25, 1.04],
  ['mjpeg.avi', 'avi', 'mjpeg', undefined, 192, 144, 25, 0.2],
  ['avc.flv', 'flv', 'avc', 'aac', 192, 108, 25, 1.12],
  ['h263.flv', 'flv', 'h263', 'mp3', 192, 108, 25, 1.08],
  ['theora.ogg', 'ogg', 'theora', 'vorbis', 192, 108, 25, 1],
]

describe('the container of a film', () => {
  it.each(FILMS)('reads %s', async (name, type, codec, audioCodec, width, height, fps, seconds) => {
    const bytes = fixture(name)
    const facts = await factsOf(bytes)
    expect(facts).toMatchObject({
      'file.readable': true,
      'video.container': type,
      'video.codec': codec,
      'video.width': width,
      'video.height': height,
      'video.fps': fps,
      'video.hasAudio': audioCodec !== undefined,
      'video.hasSubtitles': false,
    })
    expect(facts['video.audioCodec']).toBe(audioCodec)
    expect(facts['file.missingBytes'] ?? 0).toBe(0)
    expect(facts['video.duration']).toBeCloseTo(seconds, 1)
    const bitrate = (bytes.length * 8) / Number(facts['video.duration']) / 1000
    expect(facts['video.bitrate']).toBe(Math.round(bitrate))
  })

  it.each([
    ['turned-90.mp4', { 'video.rotation': 90, 'video.width': 108, 'video.height': 192 }],
    ['turned-180.mp4', { 'video.rotation': 180, 'video.width': 192, 'video.height': 108 }],
    ['turned-270.mp4', { 'video.rotation': 270, 'video.width': 108, 'video.height': 192 }],
    ['wide-pixels.mp4', { 'video.pixelAspect': 2, 'video.width': 384, 'video.height': 108 }],
    ['tall-pixels.mp4', { 'video.pixelAspect': 0.5, 'video.width': 192, 'video.height': 216 }],
    ['variable.mp4', { 'video.variableFrameRate': true, 'video.frames': 14, 'video.fps': 16.667 }],
    ['variable.mkv', { 'video.variableFrameRate': true }],
    ['silent.mp4', { 'video.variableFrameRate': false, 'video.frames': 25, 'video.hasAudio': false }],
    ['words.mp4', { 'video.hasSubtitles': true }],
    ['words.mkv', { 'video.hasSubtitles': true }],
    ['no-frames.mp4', { 'file.readable': true, 'video.frames': 0 }],
    ['lying.mp4', { 'video.duration': 1, 'video.frames': 25 }],
    ['faststart.mp4', { 'audio.channels': 1, 'audio.sampleRate': 44_100, 'audio.duration': 1 }],
    ['mpeg2.mpg', { 'audio.channels': 1, 'audio.sampleRate': 44_100 }],
    ['sound.m4a', { 'video.hasAudio': true, 'video.frames': 0 }],
  ])('measures %s', async (name, expected) => {
    expect(await factsOf(fixture(name))).toMatchObject(expected)
  })

  it.each([
    ['cut-faststart.mp4', 3000],
    ['cut-avc.mkv', 1000],
    ['cut-mpeg4.avi', 1000],
    ['cut-avc.flv', 1000],
    ['cut-theora.ogg', 1000],
    ['cut-sound.wav', 1000],
    ['cut-avc.m2t', 60],
  ])('says how much %s lacks', async (name, bytes) => {
    expect(await factsOf(fixture(name))).toMatchObject({ 'file.readable': true, 'file.missingBytes': bytes })
  })

  it('does not take words behind a film for a box that is cut off', async () => {
    const bytes = Buffer.concat([fixture('late.mp4'), Buffer.from('<!DOCTYPE html><html>')])
    expect(await factsOf(new Uint8Array(bytes))).toMatchObject({ 'file.missingBytes': 0, 'video.frames': 25 })
  })

  it('cannot read a film whose header was cut off, and says so', async () => {
    const cut = fixture('cut-late.mp4')
    const { facts, missing } = await container.look(materialOf(cut, { kind: 'video' }), toolsOf())
    const dataEnd = Buffer.from(fixture('late.mp4')).indexOf('moov') - 4
    expect(facts).toMatchObject([
      { id: 'file.readable', value: false },
      { id: 'file.missingBytes', value: dataEnd - cut.length },
    ])
    expect(missing).toEqual([
      { provides: 'audio.', reason: 'file-unreadable' },
      { provides: 'video.', reason: 'file-unreadable' },
    ])
  })

  it('does not guess what lacks where the header is missing and the data say no length', async () => {
    const bytes = fixture('cut-late.mp4')
    const mdat = Buffer.from(bytes).indexOf('mdat')
    bytes.set([0, 0, 0, 0], mdat - 4)
    const { facts, missing } = await container.look(materialOf(bytes, { kind: 'video' }), toolsOf())
    expect(facts).toEqual([{ id: 'file.readable', value: false, mediaId: 'm' }])
    expect(missing).toContainEqual({ provides: 'file.missingBytes', reason: 'file-unreadable' })
  })

  it.each([
    ['a picture', new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))],
    ['a text', new TextEncoder().encode('Buy now and save. '.repeat(50))],
    ['a playlist', new TextEncoder().encode('#EXTM3U\n#EXTINF:10,\nhttps://elsewhere.example/a.ts\n')],
    ['an empty file', new Uint8Array(0)],
    ['zeros', new Uint8Array(10_000)],
    ['an AVIF picture', new Uint8Array(Buffer.from('\0\0\0\x18ftypavif\0\0\0\0avifmif1', 'latin1'))],
  ])('does not take %s for a film', async (_what, bytes) => {
    expect(await factsOf(bytes)).toEqual({ 'file.readable': false })
  })
})

describe('the container of a recording', () => {
  it.each([
    ['sound.mp3', 'mp3', 44_100, 1.05],
    ['sound.wav', 'pcm', 8000, 1],
    ['sound.flac', 'flac', 8000, 1],
    ['sound.ogg', 'opus', 48_000, 1],
    ['sound.aac', 'aac', 44_100, 1.05],
    ['sound.m4a', 'aac', 44_100, 1],
    ['cover.mp3', 'mp3', 44_100, 1.05],
    ['cover.m4a', 'aac', 44_100, 1],
  ])('reads %s', async (name, codec, rate, seconds) => {
    const facts = await factsOf(fixture(name), 'audio')
    expect(facts).toMatchObject({
      'file.readable': true,
      'audio.codec': codec,
      'audio.channels': 1,
      'audio.sampleRate': rate,
    })
    expect(facts['audio.duration']).toBeCloseTo(seconds, 1)
    expect(Object.keys(facts).some((id) => id.startsWith('video.'))).toBe(false)
  })
})

describe('damage on which a reader could run on for ever', () => {
  it('ends at an AAC frame of no length', async () => {
    const bytes = fixture('sound.aac')
    const second = ((bytes[3] ?? 0) & 3) * 2048 + (bytes[4] ?? 0) * 8 + ((bytes[5] ?? 0) >> 5)
    bytes.set([(bytes[second + 3] ?? 0) & 0xfc, 0, 0x1f], second + 3)
    expect(await factsOf(bytes, 'audio')).toMatchObject({ 'audio.codec': 'aac', 'audio.duration': 0.023 })
  })

  it('does not count through FLAC that says no length', async () => {
    const bytes = fixture('sound.flac').fill(0, 22, 26)
    bytes[21] = (bytes[21] ?? 0) & 0xf0
    const facts = await factsOf(bytes, 'audio')
    expect(facts).toMatchObject({ 'audio.codec': 'flac', 'audio.sampleRate': 8000 })
    expect(facts).not.toHaveProperty(['audio.duration'])
  })

  it.each(['stts', 'ctts', 'stsz', 'stsc', 'stco'])('cuts the count of %s to what its box can hold', async (type) => {
    const bytes = Buffer.from(fixture('late.mp4'))
    const box = bytes.indexOf(type)
    bytes.writeUInt32BE(0xffffffff, box + (type === 'stsz' ? 12 : 8))
    const facts = await factsOf(new Uint8Array(bytes))
    expect(facts).toMatchObject({ 'file.readable': true, 'video.frames': 25, 'video.duration': 1 })
  })
})

describe('a large film', () => {
  const HOLE = 400_000_000
  it.each(['faststart.mp4', 'late.mp4'])('reads little of 400 MB of %s', async (name) => {
    const bytes = Buffer.from(fixture(name))
    const mdat = bytes.indexOf('mdat') - 4
    const size = bytes.readUInt32BE(mdat)
    bytes.writeUInt32BE(size + HOLE, mdat)
    const front = bytes.subarray(0, mdat + size)
    const back = bytes.subarray(mdat + size)
    const whole = front.length + HOLE + back.length
    let read = 0
    const byteAt = (at: number): number =>
      at < front.length ? (front[at] ?? 0) : at < front.length + HOLE ? 0 : (back[at - front.length - HOLE] ?? 0)
    const material = {
      ...materialOf(new Uint8Array(1), { kind: 'video' }),
      file: { size: whole } as Blob,
      async read(start: number, end: number) {
        read += end - start
        return Uint8Array.from({ length: Math.min(end, whole) - start }, (_, i) => byteAt(start + i))
      },
    }
    const { facts } = await container.look(material, toolsOf())
    expect(facts).toContainEqual({ id: 'video.duration', value: 1, unit: 's', mediaId: 'm' })
    expect(facts).toContainEqual({ id: 'file.missingBytes', value: 0, unit: 'bytes', mediaId: 'm' })
    expect(read).toBeLessThan(1_000_000)
  })

  it('gives up on a file whose boxes lead on and on', async () => {
    const box = Uint8Array.from([0, 0, 0, 16, 0x66, 0x72, 0x65, 0x65, 0, 0, 0, 0, 0, 0, 0, 0])
    const size = 4_000_000_000
    const material = {
      ...materialOf(new Uint8Array(1), { kind: 'video' }),
      file: { size } as Blob,
      async read(start: number, end: number) {
        const bytes = new Uint8Array(end - start)
        for (let at = 0; at < bytes.length; at += 16) bytes.set(box, at)
        return start === 0 ? bytes.fill(0x66, 4, 5) : bytes
      },
    }
    await expect(container.look(material, toolsOf())).rejects.toMatchObject({ reason: 'sense-timeout' })
  })
})

describe('a file on the disk', async () => {
  const place = await mkdtemp(join(tmpdir(), 'container-'))
  afterAll(() => rm(place, { recursive: true }))

  it.each(['late.mp4', 'avc.m2t', 'sound.mp3'])('says that %s was written to since it was chosen', async (name) => {
    const path = join(place, name)
    writeFileSync(path, fixture(name))
    const chosen = await openAsBlob(path)
    writeFileSync(path, fixture(name).subarray(0, 100))
    await expect(factsOf(chosen, name.endsWith('mp3') ? 'audio' : 'video')).rejects.toMatchObject({
      name: 'Unavailable',
      reason: 'file-changed',
    })
  })

  it('stops where it is told to', async () => {
    const stop = new AbortController()
    stop.abort()
    const material = materialOf(fixture('late.mp4'), { kind: 'video' })
    await expect(container.look(material, toolsOf({ signal: stop.signal }))).rejects.toThrow()
  })
})
