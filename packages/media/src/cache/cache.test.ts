import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDigest } from './digest.ts'
import { createMemoryCache } from './memory.ts'
import { type Facts, isSenseResult } from './shape.ts'

const facts = (value: number): Facts => ({ kind: 'facts', facts: [{ id: 'x', value }] })

describe('the cache in memory', () => {
  it('keeps what was used last', async () => {
    const cache = createMemoryCache(2)
    await cache.set('a', facts(1))
    await cache.set('b', facts(2))
    await cache.get('a')
    await cache.set('c', facts(3))
    expect(await Promise.all(['a', 'b', 'c'].map((key) => cache.get(key)))).toEqual([facts(1), undefined, facts(3)])
  })
})

describe('the digest of a file', () => {
  it('is its SHA-256', async () => {
    expect(await contentDigest(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('tells large files apart by size, time and three places, and reads no more', async () => {
    const size = 65 * 1024 * 1024
    const read: number[] = []
    const large = (mark: number, at: number, lastModified = 1): File => {
      const bytes = new Uint8Array(size)
      bytes[at] = mark
      return new File([bytes], 'film.mp4', { lastModified })
    }
    const plain = await contentDigest(large(0, 0))
    expect(await contentDigest(large(0, 0))).toBe(plain)
    for (const other of [large(1, 0), large(1, size / 2), large(1, size - 1), large(0, 0, 2)])
      expect(await contentDigest(other)).not.toBe(plain)
    const watched = large(0, 0)
    const slice = watched.slice.bind(watched)
    watched.slice = (start = 0, end = size) => {
      read.push(end - start)
      return slice(start, end)
    }
    await contentDigest(watched)
    expect(read.reduce((sum, bytes) => sum + bytes, 0)).toBe(3 * 1024 * 1024)
  })
})

describe('what may be believed', () => {
  const whole = {
    kind: 'facts',
    facts: [
      {
        id: 'codes.url',
        value: 'https://a.test',
        unit: 'x',
        mediaId: 'm',
        evidence: [
          { kind: 'box', mediaId: 'm', x: 0, y: 0, w: 1, h: 1, tMs: 5 },
          { kind: 'time', mediaId: 'm', startMs: 0, endMs: 1 },
          { kind: 'frame', mediaId: 'm', tMs: 1 },
        ],
      },
    ],
    surfaces: [
      {
        id: 'm#text',
        path: '/media/m',
        text: 'hello',
        language: 'en',
        words: [{ start: 0, end: 5, box: { x: 0, y: 0, w: 1, h: 1 }, confidence: 1, tMs: 1, contrast: 4 }],
      },
    ],
    missing: [{ provides: 'text.', reason: 'no-asset', args: { what: 'x', bytes: 3 } }],
  }

  it('is whole', () => {
    expect(isSenseResult(whole)).toBe(true)
    expect(isSenseResult({ kind: 'failed', reason: 'no-asset', args: { a: 1 } })).toBe(true)
  })

  it('has every part it must have, of the right kind', () => {
    const optional = new Set([
      'unit',
      'tMs',
      'contrast',
      'args',
      'evidence',
      'surfaces',
      'missing',
      'words',
      'what',
      'bytes',
    ])
    const spoil = (value: unknown, key: string | number | undefined, bad: unknown): unknown => {
      if (Array.isArray(value)) return value.map((each, at) => (at === key ? bad : each))
      return { ...(value as object), [String(key)]: bad }
    }
    const paths: (string | number)[][] = []
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (path.length > 0) paths.push(path)
      if (Array.isArray(value)) for (const [at, each] of value.entries()) walk(each, [...path, at])
      else if (typeof value === 'object' && value !== null)
        for (const [key, each] of Object.entries(value)) walk(each, [...path, key])
    }
    walk(whole, [])
    const put = (value: unknown, [key, ...rest]: (string | number)[], bad: unknown): unknown =>
      rest.length === 0
        ? spoil(value, key, bad)
        : spoil(value, key, put((value as Record<string, unknown>)[String(key)], rest, bad))
    for (const path of paths) {
      expect(isSenseResult(put(whole, path, null)), path.join('.')).toBe(false)
      const name = String(path.at(-1))
      if (!optional.has(name) && name !== 'mediaId' && typeof path.at(-1) === 'string')
        expect(isSenseResult(put(whole, path, undefined)), path.join('.')).toBe(false)
    }
  })

  it('is never anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (isSenseResult(value)) expect(['facts', 'failed']).toContain(value.kind)
      }),
    )
  })
})
