import { expect, it } from 'vitest'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { codes } from './codes.ts'

it('says that the reader of codes is not hosted', async () => {
  const material = materialOf(new Uint8Array(), { kind: 'image' })
  await expect(codes.look(material, toolsOf())).rejects.toMatchObject({ reason: 'no-asset', args: { what: 'zxing' } })
})
