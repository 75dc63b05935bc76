import { expect, it } from 'vitest'
import { nodeAsset } from '../../assets/node.ts'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { text } from './text.ts'

/** By itself: what was loaded before is kept. */
it('words cannot be read where the data of no language is there', async () => {
  const asset = (path: string): string | undefined => (path.includes('/lang/') ? undefined : nodeAsset(path))
  const look = text.look(materialOf(new Uint8Array(8), { kind: 'image' }), toolsOf({ asset, languages: ['xx', 'ja'] }))
  await expect(look).rejects.toMatchObject({ reason: 'language-data-missing', args: { language: 'xx, ja' } })
})
