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
