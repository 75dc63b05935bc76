import { describe, expect, it } from 'vitest'
import movingGif from '../../../fixtures/image-file/moving.gif?url'
import avif from '../../../fixtures/image-file/still.avif?url'
import bmp from '../../../fixtures/image-file/still.bmp?url'
import gif from '../../../fixtures/image-file/still.gif?url'
import jpeg from '../../../fixtures/image-file/still.jpg?url'
import png from '../../../fixtures/image-file/still.png?url'
import tiff from '../../../fixtures/image-file/still.tiff?url'
import webp from '../../../fixtures/image-file/still.webp?url'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { imageFile } from './image-file.ts'

async function decodable(url: string, share = 1): Promise<unknown> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const cut = bytes.subarray(0, Math.floor(bytes.length * share))
  const { facts, missing } = await imageFile.look(materialOf(cut, { kind: 'image' }), toolsOf())
  return facts.find(({ id }) => id === 'image.decodable')?.value ?? missing?.[0]?.reason
}

const PICTURES: readonly (readonly [string, string])[] = [
  ['JPEG', jpeg],
  ['PNG', png],
  ['GIF', gif],
  ['animated GIF', movingGif],
  ['WebP', webp],
  ['AVIF', avif],
  ['BMP', bmp],
]

describe('a picture in a browser', () => {
  it.each(PICTURES)('decodes a whole %s', async (_type, url) => {
    expect(await decodable(url)).toBe(true)
  })

  it.each(PICTURES.filter(([type]) => type !== 'animated GIF'))('refuses half a %s', async (_type, url) => {
    expect(await decodable(url, 0.5)).toBe(false)
  })

  it('says that it has no decoder for TIFF', async () => {
    expect(await decodable(tiff)).toBe('no-decoder')
  })
})
