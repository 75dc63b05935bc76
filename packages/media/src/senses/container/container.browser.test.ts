import { describe, expect, it } from 'vitest'
import transport from '../../../fixtures/container/avc.m2t?url'
import phone from '../../../fixtures/container/h263.3gp?url'
import flash from '../../../fixtures/container/h263.flv?url'
import late from '../../../fixtures/container/late.mp4?url'
import program from '../../../fixtures/container/mpeg2.mpg?url'
import avi from '../../../fixtures/container/mpeg4.avi?url'
import turned from '../../../fixtures/container/turned-90.mp4?url'
import webm from '../../../fixtures/container/vp9.webm?url'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { container } from './container.ts'

async function factsOf(url: string): Promise<Readonly<Record<string, unknown>>> {
  const file = await (await fetch(url)).blob()
  const { facts } = await container.look(materialOf(file, { kind: 'video' }), toolsOf())
  return Object.fromEntries(facts.map(({ id, value }) => [id, value]))
}

describe('a film in a browser', () => {
  it.each([
    ['MP4', late, 'avc', 192, 108],
    ['turned MP4', turned, 'avc', 108, 192],
    ['3GP', phone, 'h263', 256, 144],
    ['WebM', webm, 'vp9', 192, 108],
    ['transport stream', transport, 'avc', 192, 108],
    ['program stream', program, 'mpeg2', 256, 144],
    ['AVI', avi, 'mpeg4', 192, 108],
    ['FLV', flash, 'h263', 192, 108],
  ])('reads %s', async (_name, url, codec, width, height) => {
    expect(await factsOf(url)).toMatchObject({
      'file.readable': true,
      'video.codec': codec,
      'video.width': width,
      'video.height': height,
    })
  })
})
