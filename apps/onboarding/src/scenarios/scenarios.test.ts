// @vitest-environment node
import { type CreativeInput, createPrecheck, type Precheck } from '@preclear/core'
import { es } from '@preclear/policies/languages/es'
import { id } from '@preclear/policies/languages/id'
import { ru } from '@preclear/policies/languages/ru'
import { tiktok } from '@preclear/policies/tiktok'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Draft, EMPTY, toCreative, toDraft } from '../state/draft.ts'
import { toMedium, withRoles } from '../state/media.ts'
import { enStories } from '../strings/stories.ts'
import { SCENARIOS } from './list.ts'
import type { Scenario } from './scenario.ts'
import { playTune } from './tune.ts'

/** Stories told in words and pictures. A film has to be decoded: its story is walked in a browser, in `media.e2e.ts`. */
const DRAWN = SCENARIOS.filter(({ scene }) => scene !== undefined)

/** The header of a PNG of 1080 x 1920 pixels, which is all that the check reads of a picture. */
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x04, 0x38, 0, 0, 0x07,
  0x80, 8, 6, 0, 0, 0, 0, 0, 0, 0,
])

function opening({ draft, scene }: Scenario): Draft {
  const files = [1, 2].map((n) => new File([PNG], `${scene}-${n}.png`, { type: 'image/png' }))
  const media = [...files, playTune(`${scene}.wav`)].map((file, i) => toMedium(`m${i + 1}`, file))
  return { ...EMPTY, ...draft, media: withRoles(media) }
}

const fixAll = (precheck: Precheck, creative: CreativeInput): CreativeInput => precheck.fixAll(creative).creative

describe.each(DRAWN.map((scenario) => [scenario.id, scenario] as const))('the story %s', (_, scenario) => {
  let precheck: Precheck
  beforeAll(() => {
    precheck = createPrecheck({ packs: [tiktok, es, id, ru] })
  })

  it('begins with an ad that would be rejected', async () => {
    const report = await precheck.check(toCreative(opening(scenario)))
    expect(report.outcome).toBe('likely_rejected')
    expect(report.findings.some((finding) => finding.fixes.some((fix) => fix.verified))).toBe(true)
  })

  it('offers no tested fix that leaves its finding standing or brings a new reject', async () => {
    const creative = toCreative(opening(scenario))
    const before = await precheck.check(creative)
    const known = new Set(before.findings.map((finding) => finding.ruleId))
    for (const finding of before.findings)
      for (const fix of finding.fixes.filter(({ verified }) => verified)) {
        const after = await precheck.check(precheck.fix(creative, before, fix.id))
        expect(after.findings.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint)
        // A milder finding that stood behind the worse one may come to light.
        expect(after.findings.filter(({ ruleId, effect }) => effect === 'reject' && !known.has(ruleId))).toEqual([])
      }
  })

  it('is never rejected any more once the tested fixes are applied', async () => {
    const fixed = fixAll(precheck, toCreative(opening(scenario)))
    const report = await precheck.check(fixed)
    expect(report.findings.filter(({ effect }) => effect === 'reject')).toEqual([])
  })

  it('ends clean after the fixes and what the advertiser decides, in either order', async () => {
    const choices: Partial<Draft> = Object.assign({}, ...scenario.choices.map(({ change }) => change))
    const fixesFirst = { ...toDraft(fixAll(precheck, toCreative(opening(scenario)))), ...choices }
    const choicesFirst = fixAll(precheck, toCreative({ ...opening(scenario), ...choices }))
    for (const creative of [toCreative(fixesFirst), choicesFirst]) {
      const report = await precheck.check(creative)
      expect(report.findings).toEqual([])
      expect(report.outcome).toBe('no_issue_found')
    }
  })
})

it('gives every story its own link', () => {
  expect(SCENARIOS.map(({ id }) => id).sort()).toEqual(Object.keys(enStories).sort())
})
