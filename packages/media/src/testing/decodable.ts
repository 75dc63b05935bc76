import { expect, it } from 'vitest'
import { createMaterial } from '../material/create-material.ts'
import type { Decoders } from '../material/decoders.ts'
import { frames } from '../senses/frames/frames.ts'
import type { Sensation, Tools } from '../senses/sense.ts'

export type Load = (name: string) => Promise<Blob>

export async function lookAt(
  file: Blob,
  decoders: Decoders,
  more: { readonly given?: Parameters<typeof createMaterial>[2]; readonly tools?: Partial<Tools> } = {},
): Promise<Sensation> {
  const tools: Tools = {
    signal: new AbortController().signal,
    progress() {},
    asset: () => undefined,
    languages: ['en'],
    ...more.tools,
  }
  return frames.look(createMaterial({ id: 'm1', kind: 'video', file }, decoders, more.given), tools)
}

/** What the sense `frames` says of the fixtures, whatever decodes them. */
export function describeDecodable(decoders: Decoders, load: Load): void {
  it.each(['keys.mp4', 'one-key.mp4', 'vp9.webm', 'av1.mp4', 'deep.webm', 'late.m2ts', 'turned.mp4'])(
    'finds nothing wrong with %s',
    async (name) => {
      expect((await lookAt(await load(name), decoders)).facts).toEqual([
        { id: 'video.decodable', value: true, mediaId: 'm1' },
      ])
    },
  )

  it.each([
    ['cut.mp4', [1900]],
    ['damaged.mp4', [800]],
    ['hopeless.mp4', [0, 800, 1900]],
  ])('says where %s is broken', async (name, times) => {
    const evidence = times.map((tMs) => ({ kind: 'frame', mediaId: 'm1', tMs }))
    expect((await lookAt(await load(name), decoders)).facts).toEqual([
      { id: 'video.decodable', value: false, mediaId: 'm1', evidence },
    ])
  })

  it.each(['sound.m4a', 'quarters.jpg'])('says that %s is no film', async (name) => {
    await expect(lookAt(await load(name), decoders)).rejects.toMatchObject({ reason: 'file-unreadable' })
  })

  it('stops when told to', async () => {
    const controller = new AbortController()
    const tools = { signal: controller.signal, progress: () => controller.abort() }
    await expect(lookAt(await load('keys.mp4'), decoders, { tools })).rejects.toMatchObject({ name: 'AbortError' })
  })
}
