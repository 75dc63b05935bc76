import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatch } from './patch.ts'

const creative = {
  text: { body: 'Buy now, cheap' },
  targeting: { countries: ['US', 'BY'], minAge: 13 },
  media: [{ id: 'a', name: 'x' }],
}

describe('applyPatch', () => {
  it.each([
    [
      'set',
      [{ op: 'set', path: '/targeting/minAge', value: 18 }],
      { ...creative, targeting: { ...creative.targeting, minAge: 18 } },
    ],
    [
      'set in a new group',
      [{ op: 'set', path: '/flags/aiDisclosed', value: true }],
      { ...creative, flags: { aiDisclosed: true } },
    ],
    [
      'set inside a list',
      [{ op: 'set', path: '/media/0/name', value: 'y' }],
      { ...creative, media: [{ id: 'a', name: 'y' }] },
    ],
    ['unset', [{ op: 'unset', path: '/targeting/minAge' }], { ...creative, targeting: { countries: ['US', 'BY'] } }],
    ['unset in a list', [{ op: 'unset', path: '/media/0' }], { ...creative, media: [] }],
    [
      'splice',
      [{ op: 'splice', path: '/text/body', start: 3, end: 7, text: '' }],
      { ...creative, text: { body: 'Buy, cheap' } },
    ],
  ] as const)('%s', (_name, patch, expected) => {
    const before = structuredClone(creative)
    expect(applyPatch(creative, patch)).toEqual(expected)
    expect(creative).toEqual(before)
  })

  it.each([
    ['a splice outside the text', { op: 'splice', path: '/text/body', start: 3, end: 700, text: '' }],
    ['a splice of a number', { op: 'splice', path: '/targeting/minAge', start: 0, end: 0, text: '' }],
    ['a path through text', { op: 'set', path: '/text/body/x', value: 1 }],
    ['a place past the end of a list', { op: 'set', path: '/media/4/name', value: 'y' }],
    ['the prototype', { op: 'set', path: '/__proto__/polluted', value: true }],
  ] as const)('refuses %s', (_name, step) => {
    expect(applyPatch(creative, [step])).toBeUndefined()
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('splices exactly the given units of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.string(), (body, a, b, text) => {
        const [start, end] = [a % (body.length + 1), b % (body.length + 1)].sort((x, y) => x - y) as [number, number]
        const patched = applyPatch({ text: { body } }, [{ op: 'splice', path: '/text/body', start, end, text }])
        expect(patched).toEqual({ text: { body: body.slice(0, start) + text + body.slice(end) } })
      }),
    )
  })
})
