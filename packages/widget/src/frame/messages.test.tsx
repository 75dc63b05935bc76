import { describe, expect, it } from 'vitest'
import { creative, rejected } from '../testing/fixtures.ts'
import { isWithinLimits, LIMITS } from './limits.ts'
import { readFromFrame, readHello, readToFrame } from './messages.ts'

describe('messages', () => {
  it.each<object>([
    { type: 'welcome' },
    {
      type: 'settings',
      settings: { platform: 'tiktok', reads: ['id'], language: 'ru', theme: 'dark', parts: [], manual: true },
    },
    { type: 'settings', settings: {} },
    { type: 'creative', creative },
    { type: 'creative', creative: { text: 'words', media: [{ id: 'm', kind: 'image', source: new Blob(['x']) }] } },
    { type: 'creative', creative: null },
    { type: 'check' },
    { type: 'open', findingId: 'f1' },
  ])('to the frame: %j is heard as it was sent', (message) => expect(readToFrame(message)).toBe(message))

  it.each<object>([
    { type: 'ready', version: '1.0.0' },
    { type: 'report', report: rejected },
    { type: 'fix', creative, fixId: 'x1' },
    { type: 'height', height: 300.5 },
    { type: 'focus-field', path: '/text/body', findingId: 'f1' },
    { type: 'error', code: 'check_failed', message: 'offline' },
  ])('from the frame: %j is heard as it was sent', (message) => expect(readFromFrame(message)).toBe(message))

  it.each<unknown>([
    undefined,
    'check',
    [],
    { type: 'other' },
    { type: 'check', more: 1 },
    { type: 'settings', settings: { theme: 'pink' } },
    { type: 'settings', settings: { onload: 'x' } },
    { type: 'creative', creative: { text: { body: 1 } } },
    { type: 'creative', creative: { text: { body: 'x'.repeat(20_001) } } },
    { type: 'creative', creative: { media: [{ id: 'm', kind: 'script' }] } },
    { type: 'open', findingId: 'f'.repeat(201) },
  ])('to the frame: %j is not', (message) => expect(readToFrame(message)).toBeUndefined())

  it.each<unknown>([
    { type: 'report', report: { ...rejected, outcome: 'approved' } },
    { type: 'report', report: { ...rejected, findings: [{}] } },
    { type: 'height', height: -1 },
    { type: 'height', height: Number.NaN },
    { type: 'height', height: '300' },
    { type: 'welcome' },
  ])('from the frame: %j is not', (message) => expect(readFromFrame(message)).toBeUndefined())

  it('a hello has a token and a page, and nothing else', () => {
    const hello = { preclear: 'hello', token: 't', page: 'p' }
    expect(readHello(hello)).toBe(hello)
    expect(readHello({ ...hello, more: 1 })).toBeUndefined()
    expect(readHello({ preclear: 'hello', page: 'p' })).toBeUndefined()
  })
})

describe('limits', () => {
  const deep = (levels: number): unknown => (levels ? { inner: deep(levels - 1) } : 1)
  it.each<[what: string, value: unknown, isWithin: boolean]>([
    ['as much text as is allowed', 'x'.repeat(LIMITS.chars), true],
    ['one letter more', ['x'.repeat(LIMITS.chars), 'x'], false],
    ['long keys', { ['x'.repeat(LIMITS.chars + 1)]: 1 }, false],
    ['many values', Array(LIMITS.values).fill(1), false],
    ['as deep as is allowed', deep(LIMITS.depth), true],
    ['one deeper', deep(LIMITS.depth + 1), false],
    ['files', { source: new Blob(['x']), bytes: new Uint8Array(3) }, true],
    ['a map', new Map(), false],
    ['a date', new Date(), false],
    ['a big number', 1n, false],
    ['null', null, true],
  ])('%s: %#', (_what, value, isWithin) => expect(isWithinLimits(value)).toBe(isWithin))

  it('a circle ends', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(isWithinLimits(circle)).toBe(false)
  })
})
