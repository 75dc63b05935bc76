import { createPrecheck } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'
import { expect, it } from 'vitest'
import { EMPTY, toCreative } from './draft.ts'
import { findingsAt, marksFor } from './findings.ts'

const body = 'Guaranteed approval, no credit check. See rates and terms in the app.'
const creative = toCreative({ ...EMPTY, name: 'Pera Bridge', body, minAge: 18, countries: ['US'] })
const report = createPrecheck({ packs: [tiktok] }).checkText(creative)

it('marks the words a finding quotes, in order and without overlaps', () => {
  const marks = marksFor(report, '/text/body', body)
  expect(marks.map(({ start, end }) => body.slice(start, end))[0]).toMatch(/^Guaranteed approval/)
  marks.slice(1).forEach((mark, i) => {
    expect(mark.start).toBeGreaterThanOrEqual(marks[i]?.end ?? 0)
  })
})

it('drops a mark as soon as other words stand there, rather than showing it in the wrong place', () => {
  expect(marksFor(report, '/text/body', `x${body}`)).toEqual([])
})

it('finds what stands at a field or inside it, and nothing of its neighbours', () => {
  expect(findingsAt(report, ['/text/body']).length).toBeGreaterThan(0)
  expect(findingsAt(report, ['/text/head'])).toEqual([])
  expect(findingsAt(report, ['/text'])).toEqual(findingsAt(report, ['/text/body', '/text/displayName', '/text/cta']))
})
