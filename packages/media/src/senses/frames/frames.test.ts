import { openAsBlob } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeDecoders } from '../../material/node.ts'
import { describeDecodable, type Load, lookAt } from '../../testing/decodable.ts'

const load: Load = (name) => openAsBlob(new URL(`../../../fixtures/${name}`, import.meta.url))

describe('frames in Node', () => {
  describeDecodable(nodeDecoders, (name) => load(`frames/${name}`))

  it('names the codec that nothing here decodes', async () => {
    await expect(lookAt(await load('container/h263.3gp'), nodeDecoders)).rejects.toMatchObject({
      reason: 'no-decoder',
      args: { codec: 'h263' },
    })
  })

  it('finds nothing in a film without frames', async () => {
    await expect(lookAt(await load('container/no-frames.mp4'), nodeDecoders)).rejects.toMatchObject({
      reason: 'file-unreadable',
    })
  })
})
