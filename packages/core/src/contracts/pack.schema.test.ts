import { describe, expect, it } from 'vitest'
import { parsePack } from './pack.schema.ts'

const quality = { n: 412, set: 'golden', overkill: 0.0461, leakage: 0.1, asked: 50, fired: 60 }

function packWith(given: unknown): unknown {
  const source = { title: 'T', url: 'https://x.example', asOf: '2026-01-01', kind: 'platform', confidence: 'primary' }
  const rule = {
    id: 'r',
    theme: 't',
    effect: 'reject',
    status: 'enforce',
    checker: 'claim',
    options: {},
    source,
    knownMistakes: [],
    quality: given,
  }
  return {
    schema: 'preclear.pack/1',
    id: 'p',
    version: '1',
    digest: 'd',
    platforms: ['tiktok'],
    rules: [rule],
    lexicons: [],
    sentences: {},
    labels: {},
  }
}

describe('the quality of a rule', () => {
  it.each([
    ['whole', quality],
    ['with the fewest keys', { n: 0, set: 'golden' }],
    ['absent', undefined],
  ])('passes %s', (_name, given) => {
    const parsed = parsePack(packWith(given))
    expect(parsed.ok && parsed.pack.rules[0]?.quality).toEqual(given)
  })

  it.each([
    ['per cent for a share', { ...quality, overkill: 4.6 }, 'overkill'],
    ['a negative count', { ...quality, n: -1 }, 'n'],
    ['no set', { n: 1 }, 'set'],
  ])('is refused with %s', (_name, given, key) => {
    const parsed = parsePack(packWith(given))
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([`/rules/0/quality/${key}`])
  })
})
