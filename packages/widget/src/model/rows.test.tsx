import { describe, expect, it } from 'vitest'
import { creative, rejected, reportOf } from '../testing/fixtures.ts'
import { nextRows } from './rows.ts'

describe('rows after a new report', () => {
  it('keep the line of a finding whose words another fix changed', () => {
    const rows = nextRows([], rejected, creative)
    const [first, , link] = rows
    if (!first || !link) throw new Error('the fixture has three findings')
    const done = { fixId: 'f1.1', index: 0, paths: ['/text/body'], before: creative, after: creative }
    const moved = { ...link.finding, fingerprint: 'ip-address of https' }
    const after = nextRows([{ ...first, done }, link], reportOf([moved]), creative)
    expect(after.map(({ n, finding, done }) => [n, finding.fingerprint, done !== undefined])).toEqual([
      [1, 'fixed-result', true],
      [3, 'ip-address of https', false],
    ])
  })
})
