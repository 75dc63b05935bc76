import type { SenseResult } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { withLikeness } from './likeness.ts'

const hash = '0'.repeat(64)
const near = `${'0'.repeat(62)}ff`
const far = 'f'.repeat(64)
const looked: SenseResult = { kind: 'facts', facts: [{ id: 'media.hash', value: hash, mediaId: 'm1' }] }
const seenAs = (result: SenseResult): unknown =>
  result.kind === 'facts' ? result.facts.find(({ id }) => id === 'media.seenAs')?.value : result.kind

describe('pictures of other ads', () => {
  it.each([
    ['none to compare with', [], ''],
    ['one that is nearly the same', [{ name: 'spring.png', hash: near }], 'spring.png'],
    ['one that is not', [{ name: 'spring.png', hash: far }], ''],
    [
      'several: the nearest',
      [
        { name: 'a', hash: near },
        { name: 'b', hash },
      ],
      'b',
    ],
    ['one without a hash', [{ name: 'a', hash: '' }], ''],
  ])('%s', (_what, seen, expected) => {
    expect(seenAs(withLikeness(looked, seen))).toBe(expected)
  })

  it('say nothing where there is no hash, or nobody looked', () => {
    expect(seenAs(withLikeness({ kind: 'facts', facts: [] }, [{ name: 'a', hash }]))).toBeUndefined()
    expect(seenAs(withLikeness({ kind: 'failed', reason: 'no-decoder' }, []))).toBe('failed')
  })
})
