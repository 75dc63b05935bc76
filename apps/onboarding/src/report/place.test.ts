import type { CreativeInput, Finding } from '@preclear/core'
import { expect, it } from 'vitest'
import { placeOf } from './place.ts'

const creative: CreativeInput = { media: [{ id: 'm1', kind: 'image', name: 'tea-1.png' }] }
const at = (where: Finding['where'], evidence: Finding['evidence'] = []): Finding => ({
  id: 'f1',
  fingerprint: 'f',
  ruleId: 'rule',
  effect: 'reject',
  where,
  evidence,
  confidence: 1,
  message: { id: 'rule.found', args: {} },
  fixes: [],
  source: { title: 'Source', url: 'https://example.com', asOf: '2026-01-01', kind: 'platform', confidence: 'primary' },
})

it.each([
  [
    'words by their place in the field, counted from 1',
    at({ path: '/text/body' }, [{ kind: 'text', surface: 'body', start: 0, end: 11, quote: 'Turun 10 kg' }]),
    'Caption, characters 1 to 11',
  ],
  ['a setting by its label', at({ path: '/targeting/minAge' }), 'Age from'],
  ['one country by the list it is in', at({ path: '/targeting/countries/0' }), 'Countries'],
  ['a file by its name', at({ path: '/media/0', mediaId: 'm1' }), 'tea-1.png'],
  ['a file that is not there by the group', at({ path: '/media' }), 'Pictures, video, sound'],
  ['anything else as the ad', at({ path: '/format' }), 'Ad'],
])('the report names %s', (_, finding, expected) => {
  expect(placeOf(finding, creative)).toBe(expected)
})

const box = (x: number, y: number, w: number, h: number, tMs?: number): Finding['evidence'][number] => ({
  kind: 'box',
  mediaId: 'm1',
  ...{ x, y, w, h },
  ...(tMs === undefined ? {} : { tMs }),
})
const time = (startMs: number, endMs: number): Finding['evidence'][number] => ({
  kind: 'time',
  mediaId: 'm1',
  startMs,
  endMs,
})
const inFile = { path: '/media/0', mediaId: 'm1' }

it.each([
  ['bars at both ends', [box(0, 0, 1, 0.2), box(0, 0.8, 1, 0.2)], 'tea-1.png, at the top and at the bottom'],
  ['a corner', [box(0.8, 0.05, 0.15, 0.1)], 'tea-1.png, top right'],
  ['the middle of a side', [box(0.02, 0.4, 0.1, 0.2)], 'tea-1.png, on the left'],
  ['nothing about what is everywhere', [box(0, 0, 1, 1)], 'tea-1.png'],
  [
    'a stretch rather than the frame seen in it',
    [box(0.4, 0.4, 0.2, 0.2, 7542), time(5542, 7542)],
    'tea-1.png, 0:05 to 0:07, in the middle',
  ],
  ['the frame where there is no stretch', [box(0.4, 0.4, 0.2, 0.2, 61_500)], 'tea-1.png, at 1:01, in the middle'],
  ['a moment within a second', [time(3100, 3900)], 'tea-1.png, at 0:03'],
  [
    'the worst of many times, in the order of the film',
    [time(9000, 9900), time(1000, 2000), time(3000, 3400), time(5000, 6000), time(7000, 8000), time(11_000, 12_000)],
    'tea-1.png, 0:01 to 0:02, at 0:03, 0:05 to 0:06, at 0:09, and 2 more',
  ],
])('the report says where in a file: %s', (_, evidence, expected) => {
  expect(placeOf(at(inFile, evidence), creative)).toBe(expected)
})

it('words read in a picture stand where they were seen, not at a character', () => {
  const words: Finding['evidence'] = [
    { kind: 'text', surface: 'm1#text', start: 0, end: 20, quote: 'Lose 10 kg in 7 days' },
    box(0.09, 0.18, 0.82, 0.05),
  ]
  expect(placeOf(at(inFile, words), creative)).toBe('tea-1.png, at the top')
})
