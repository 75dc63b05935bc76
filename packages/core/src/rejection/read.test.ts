import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_OBJECTIONS, MAX_TEXT } from './objection.ts'
import { readRejection } from './read.ts'

describe('what cannot be read', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object of another kind', { foo: 1 }],
    ['an empty list', []],
    ['empty text', { kind: 'text', text: '   ' }],
    ['an empty string', ''],
  ])('%s is said to be so', (_, input) => {
    expect(readRejection(input)).toMatchObject({ ok: false, issues: [{ path: '' }] })
  })

  test('JSON of another kind that somebody pasted is read as words', () => {
    expect(readRejection('{"error": "counterfeit goods"}')).toMatchObject({
      ok: true,
      objections: [{ platform: 'text', text: '{"error": "counterfeit goods"}' }],
    })
  })
})

describe('hostile input', () => {
  const thrower = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no')
      },
      get: () => {
        throw new Error('no')
      },
    },
  )
  const loop: Record<string, unknown> = { reject: null }
  loop.reject = loop
  const sparse: unknown[] = []
  sparse.length = 4_000_000_000
  let deep: unknown = { reject_info: [{ reasons: ['deep'] }] }
  for (let i = 0; i < 10_000; i++) deep = { deep }

  test.each([
    ['a proxy that throws', thrower],
    ['a loop', loop],
    ['a sparse list', sparse],
    ['ten thousand levels', deep],
    ['ten thousand levels, pasted', `${'['.repeat(10_000)}`],
    ['a prototype', JSON.parse('{"__proto__": {"reject_info": [1]}, "constructor": {"prototype": []}}')],
    ['lone surrogates', '\ud800 “\udfff”'],
  ])('%s does not throw', (_, input) => {
    expect(typeof readRejection(input).ok).toBe('boolean')
  })

  test('size is limited, and said to be', () => {
    const reject_info = Array.from({ length: 200 }, () => ({
      reasons: ['x'.repeat(20_000)],
      suggestion: 'y'.repeat(20_000),
    }))
    const reading = readRejection({ reject_info })
    expect(reading).toMatchObject({ ok: true, skipped: [{ code: 'too_long' }] })
    expect(reading.ok && reading.objections).toHaveLength(MAX_OBJECTIONS)
    expect(reading.ok && reading.objections[0]?.text).toHaveLength(MAX_TEXT)
    expect(readRejection('z'.repeat(MAX_TEXT + 1))).toMatchObject({ ok: true, skipped: [{ code: 'too_long' }] })
  })

  const key = fc.constantFrom(
    'reject_info',
    'reasons',
    'suggestion',
    'content_info',
    'policy_topic_entries',
    'topic',
    'type',
    'evidences',
    'details',
    'policyViolationDetails',
    'location',
    'global',
    'placement_specific',
    'ad_review_feedback',
    'policyViolations',
    'specViolations',
    'preModerationStatus',
    'textEvidences',
    'kind',
    'text',
    'a',
  )
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.string(),
      fc.double(),
      fc.constantFrom(null, true, 'text', 'MODE_STRING', '“quoted”'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }))

  test('any JSON and any string give objections or issues, as plain JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          fc.json(),
          fc.string({ unit: 'binary' }),
          value.map((one) => JSON.stringify(one)),
        ),
        (input) => {
          const reading = readRejection(input)
          if (reading.ok)
            for (const { platform } of reading.objections)
              expect(platform).toMatch(/^(tiktok|google|meta|amazon|text)$/)
          else expect(reading.issues.length).toBeGreaterThan(0)
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
        },
      ),
      { numRuns: 500 },
    )
  })
})
