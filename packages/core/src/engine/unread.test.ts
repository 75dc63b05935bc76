import { describe, expect, it } from 'vitest'
import { parseCreative } from '../contracts/creative.schema.ts'
import type { Creative } from '../contracts/creative.ts'
import { unreadMedia } from './unread.ts'

function creative(media: readonly object[]): Creative {
  const parsed = parseCreative({ text: { body: 'Mugs' }, media })
  if (!parsed.ok) throw new Error('no valid creative')
  return parsed.creative
}
const ad = creative([
  { id: 'm1', kind: 'image', name: 'mug.png' },
  { id: 'm2', kind: 'audio' },
])
const share = { id: 'text.share', value: 0, mediaId: 'm1' }

describe('words in pictures that nobody read', () => {
  it('are said, with the reason of the sense that should have', () => {
    const missing = [{ provides: '#text', mediaId: 'm1', reason: 'not-loaded', args: { what: 'text' } }]
    expect(unreadMedia(ad, [], missing)).toEqual([
      { ruleId: 'words-in-media', reason: 'not-loaded', args: { what: 'text', mediaId: 'm1', name: 'mug.png' } },
    ])
    expect(unreadMedia(ad, [], [])).toMatchObject([{ reason: 'no-sense' }])
  })

  it('are said where one language could not be read although others were', () => {
    const missing = [{ provides: '#text', mediaId: 'm1', reason: 'language-data-missing', args: { language: 'ru' } }]
    expect(unreadMedia(ad, [share], missing)).toMatchObject([{ reason: 'language-data-missing' }])
  })

  it('are none where all was read, or there is no picture', () => {
    expect(unreadMedia(ad, [share], [])).toEqual([])
    expect(unreadMedia(creative([{ id: 'm2', kind: 'audio' }]), [], [])).toEqual([])
  })
})
