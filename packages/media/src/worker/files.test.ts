import { describe, expect, it, vi } from 'vitest'
import { createFiles } from './files.ts'

describe('files in use', () => {
  it('are one for all senses that look at the same medium, and let go a moment after the last', async () => {
    const forget = vi.fn()
    const files = createFiles(forget, 5)
    const source = new Blob(['bytes'])
    const [first, second] = [
      files.take({ id: 'm', kind: 'image', source }),
      files.take({ id: 'm', kind: 'image', source }),
    ]
    expect(second?.medium).toBe(first?.medium)
    expect(files.take({ id: 'n', kind: 'image', source })?.medium.token).not.toBe(first?.medium.token)
    first?.release()
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(forget).not.toHaveBeenCalled()
    second?.release()
    files.take({ id: 'm', kind: 'image', source })?.release()
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(forget.mock.calls).toEqual([[first?.medium.token]])
    expect(files.take({ id: 'm', kind: 'image', source })?.medium.token).not.toBe(first?.medium.token)
  })

  it('hold bytes as they are when taken', async () => {
    const source = new Uint8Array([1, 2, 3]).subarray(1)
    const file = createFiles(() => {}).take({ id: 'm', kind: 'image', source })?.medium.file
    source[0] = 9
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(new Uint8Array([2, 3]))
  })

  it('ask for the digest once', async () => {
    const ask = vi.fn(async () => 'abc')
    const held = createFiles(() => {}).take({ id: 'm', kind: 'image', source: new Blob(['x']) })
    expect(await Promise.all([held?.digest(ask), held?.digest(ask)])).toEqual(['abc', 'abc'])
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('remember what was found in them, for as long as they can be read, and not for bytes that may be others', async () => {
    const files = createFiles(() => {}, 0)
    const facts = { kind: 'facts', facts: [] } as const
    const blob = new Blob(['x'])
    files.take({ id: 'm', kind: 'image', source: blob })?.remember('key', facts)
    const again = files.take({ id: 'n', kind: 'image', source: blob })
    expect(await again?.recall('key')).toBe(facts)
    expect(await again?.recall('other')).toBeUndefined()
    blob.slice = () => {
      throw new DOMException('changed', 'NotReadableError')
    }
    expect(await again?.recall('key')).toBeUndefined()
    const bytes = files.take({ id: 'm', kind: 'image', source: new Uint8Array([1]) })
    bytes?.remember('key', facts)
    expect(await bytes?.recall('key')).toBeUndefined()
  })
})
