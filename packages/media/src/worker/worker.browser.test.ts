import type { Fact, SenseResult } from '@preclear/core'
import { afterEach, describe, expect, it } from 'vitest'
import picture from '../../fixtures/frames/quarters.png?url'
import letterbox from '../../fixtures/looks/letterbox.mp4?url'
import { createMediaSenses } from '../index.ts'
import type { MediaOptions, MediaSenses } from '../options.ts'
import type { SenseId } from '../senses/about.ts'
import workerUrl from '../worker.ts?worker&url'

const open: MediaSenses[] = []
afterEach(() => {
  for (const media of open.splice(0)) media.close()
})

function senses(options: MediaOptions = {}): MediaSenses {
  const media = createMediaSenses(options)
  open.push(media)
  return media
}

async function load(url: string): Promise<Blob> {
  const response = await fetch(url)
  expect(response.ok).toBe(true)
  return response.blob()
}

function look(media: MediaSenses, id: SenseId, source: Blob, signal?: AbortSignal): Promise<SenseResult> {
  const sense = media.senses.find((each) => each.id === id)
  if (!sense) throw new Error(`no sense ${id}`)
  const kind = source.type.startsWith('video/') ? 'video' : 'image'
  return sense.sense({ id: 'm', kind, source }, signal ?? new AbortController().signal)
}

function factOf(result: SenseResult, id: string): Fact | undefined {
  return result.kind === 'facts' ? result.facts.find((fact) => fact.id === id) : undefined
}

/** A worker of ours with something done before its code, in its own scope. */
function workerAfter(code: string): Worker {
  const lines = `${code}\nawait import(${JSON.stringify(new URL(workerUrl, location.href).href)})`
  return new Worker(URL.createObjectURL(new Blob([lines], { type: 'text/javascript' })), { type: 'module' })
}

describe('the worker in a browser', () => {
  it('looks at pictures and films, many senses of one at once', async () => {
    const media = senses()
    const [image, film] = await Promise.all([load(picture), load(letterbox)])
    const [hash, bars, header, motion, flashing] = await Promise.all([
      look(media, 'repetition', image),
      look(media, 'bars', film),
      look(media, 'container', film),
      look(media, 'motion', film),
      look(media, 'flashing', film),
    ])
    expect(factOf(hash, 'media.hash')).toMatchObject({ mediaId: 'm', value: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(factOf(bars, 'picture.barsShare')?.value).toBeGreaterThan(0.2)
    expect(factOf(bars, 'picture.barsShare')?.evidence).toHaveLength(2)
    expect(factOf(header, 'video.container')?.value).toBe('mp4')
    expect(factOf(motion, 'video.still')?.value).toBe(false)
    expect(factOf(flashing, 'video.flashes')?.value).toBe(0)
  })

  it('asks for nothing but files of its own origin, also where its assets are missing', async () => {
    const spy = `
      const channel = new BroadcastChannel('requests')
      channel.onmessage = () => channel.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))`
    const media = senses({
      createWorker: () => workerAfter(spy),
      assetBaseUrl: '/no/such/assets',
      consent: () => true,
    })
    const files = await Promise.all([load(picture), load(letterbox)])
    for (const file of files)
      for (const { id, kinds } of media.senses)
        if (kinds.some((kind) => file.type.startsWith(kind))) await look(media, id as SenseId, file)
    const channel = new BroadcastChannel('requests')
    const addresses = await new Promise<string[]>((resolve) => {
      channel.onmessage = ({ data }) => resolve(data)
      channel.postMessage('list')
    })
    expect(addresses.some((address) => address.startsWith(`${location.origin}/no/such/assets/`))).toBe(true)
    for (const address of addresses) expect(new URL(address).origin, address).toBe(location.origin)
  })

  it('lets the player of the page show what the worker cannot decode', async () => {
    const media = senses({ createWorker: () => workerAfter('globalThis.VideoDecoder = undefined') })
    const result = await look(media, 'bars', await load(letterbox))
    expect(factOf(result, 'picture.barsShare')?.value).toBeGreaterThan(0.2)
    expect(await look(media, 'motion', await load(letterbox))).toMatchObject({ reason: 'no-decoder' })
  })

  it('ends work at once when told, and goes on with other work', async () => {
    const media = senses()
    const film = await load(letterbox)
    await look(media, 'container', film)
    const stop = new AbortController()
    const running = look(media, 'motion', film, stop.signal)
    setTimeout(() => stop.abort(), 20)
    expect(await running).toEqual({ kind: 'failed', reason: 'aborted' })
    expect(factOf(await look(media, 'flashing', film), 'video.flashes')?.value).toBe(0)
  })

  it('names the address of a worker that is not there', async () => {
    const media = senses({ workerUrl: '/no/such/worker.js' })
    expect(await look(media, 'container', await load(letterbox))).toMatchObject({
      kind: 'failed',
      reason: 'no-worker',
      args: { url: `${location.origin}/no/such/worker.js` },
    })
  })

  it('comes up where its file has to be brought in by code of the page', async () => {
    const shim = URL.createObjectURL(
      new Blob([`import ${JSON.stringify(new URL(workerUrl, location.href).href)}`], { type: 'text/javascript' }),
    )
    const result = await look(senses({ workerUrl: shim }), 'container', await load(letterbox))
    expect(factOf(result, 'video.container')?.value).toBe('mp4')
  })

  it('keeps the page free while it tells large files apart', async () => {
    const media = senses()
    const large = new Blob([new Uint8Array(60 * 1024 * 1024)])
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }, 5)
    const result = await look(media, 'repetition', large)
    clearInterval(timer)
    expect(result).toEqual({ kind: 'failed', reason: 'file-unreadable', args: {} })
    expect(longest).toBeLessThan(200)
  })

  it('begins anew after it was let go', async () => {
    const workers: Worker[] = []
    const media = senses({
      cache: 'none',
      idleMs: 20,
      createWorker() {
        const worker = new Worker(workerUrl, { type: 'module' })
        workers.push(worker)
        return worker
      },
    })
    const film = await load(letterbox)
    const before = await look(media, 'container', film)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const after = await look(media, 'container', film)
    expect(factOf(after, 'video.container')?.value).toBe('mp4')
    expect(after).toEqual(before)
    expect(workers).toHaveLength(2)
  })
})
