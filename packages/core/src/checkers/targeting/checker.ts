import type { CheckInput, CheckResult, Evidence, Hit, PatchStep } from '../../contracts/index.ts'
import { type AboutResult, readAbout } from '../shared/about.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, notRun, unsure } from '../shared/checker-of.ts'
import type { TargetingVariant } from './options.ts'
import { checkCta, checkField, checkObjective, checkPlacement } from './settings.ts'

type Options = TargetingVariant['options']
type What<W extends Options['what']> = Extract<Options, { what: W }>
type Yes = Extract<AboutResult, { is: 'yes' }>

/** Who may see an ad about something: age, market, certificates, and the settings that go with them. */
export const targeting: CheckerOf<Options> = {
  id: 'targeting',
  check(input, options) {
    const about = readAbout(input, options)
    if (about.is === 'unread') return notRun('language-not-read')
    if (about.is === 'no') return INAPPLICABLE
    return checkAbout(input, options, about)
  },
}

function checkAbout(input: CheckInput, options: Options, about: Yes): CheckResult {
  switch (options.what) {
    case 'min-age':
      return checkMinAge(input, options, about)
    case 'market':
      return checkMarket(input, about)
    case 'certificate':
      return checkCertificate(input, options, about)
    case 'special-category':
      return checkCategory(input, options, about)
    case 'no-market':
      return checkNoMarket(input, about)
    case 'field':
      return checkField(input, options, about)
    case 'objective':
      return checkObjective(input, options, about)
    case 'placement':
      return checkPlacement(input, options, about)
    case 'cta':
      return checkCta(input, options, about)
  }
}

function setting(path: string, value: string): Evidence {
  return { kind: 'field', path, value }
}

/** Where no age was given we cannot know what the account's default is, so that is a question, not a finding. */
function checkMinAge(input: CheckInput, { minAge }: What<'min-age'>, about: Yes): CheckResult {
  const { minAge: age, maxAge } = input.creative.targeting
  if (age !== undefined && age >= minAge) return CLEAR
  const path = '/targeting/minAge'
  const patch: PatchStep[] = [{ op: 'set', path, value: minAge }]
  if (maxAge !== undefined && maxAge < minAge) patch.push({ op: 'set', path: '/targeting/maxAge', value: minAge })
  const hit: Hit = {
    reason: 'tooYoung',
    where: { path },
    evidence: [setting(path, age === undefined ? '' : String(age)), ...about.evidence],
    args: { age: age ?? LOWEST_AGE, minAge },
    measured: { value: age ?? LOWEST_AGE, unit: 'years' },
    required: { value: minAge, unit: 'years' },
    confidence: age === undefined ? Math.min(0.6, about.confidence) : about.confidence,
    ...(age === undefined ? { uncertainty: 'uncertain.age-not-given' } : {}),
    proposals: [{ label: 'fix.set-age', args: { minAge }, patch }],
  }
  return age === undefined ? unsure(hit) : found(hit)
}

/** The youngest age that large platforms sell to: what "no age set" means at worst. */
const LOWEST_AGE = 13

function checkMarket(input: CheckInput, about: Yes): CheckResult {
  const { countries } = input.creative.targeting
  if (countries.length === 0) return notRun('no-market')
  const forbidden = countries.filter((country) => input.markets.includes(country))
  if (forbidden.length === 0) return CLEAR
  const left = countries.filter((country) => !input.markets.includes(country))
  const path = '/targeting/countries'
  const markets = forbidden.join(', ')
  return found({
    reason: 'marketNotAllowed',
    where: { path },
    evidence: [setting(path, markets), ...about.evidence],
    args: { markets },
    measured: { value: markets },
    confidence: about.confidence,
    proposals:
      left.length > 0
        ? [{ label: 'fix.remove-markets', args: { markets }, patch: [{ op: 'set', path, value: left }] }]
        : [],
  })
}

function checkCertificate(input: CheckInput, { certificates }: What<'certificate'>, about: Yes): CheckResult {
  const held = input.creative.advertiser.certificates ?? []
  if (certificates.some((one) => held.includes(one))) return CLEAR
  const path = '/advertiser/certificates'
  return found({
    reason: 'certificateMissing',
    where: { path },
    evidence: [...about.evidence, setting(path, held.join(', '))],
    args: { certificate: certificates[0] ?? '', markets: input.markets.join(', ') },
    required: { value: certificates.join(' | ') },
    confidence: about.confidence,
  })
}

function checkCategory(input: CheckInput, { category }: What<'special-category'>, about: Yes): CheckResult {
  const declared = input.creative.targeting.specialCategory
  if (declared === category) return CLEAR
  const path = '/targeting/specialCategory'
  return found({
    reason: 'categoryMissing',
    where: { path },
    evidence: [setting(path, declared ?? ''), ...about.evidence],
    args: { category, value: declared ?? '' },
    required: { value: category },
    confidence: about.confidence,
    proposals: [{ label: 'fix.set-category', args: { category }, patch: [{ op: 'set', path, value: category }] }],
  })
}

function checkNoMarket(input: CheckInput, about: Yes): CheckResult {
  if (input.creative.targeting.countries.length > 0) return CLEAR
  const path = '/targeting/countries'
  return found({
    reason: 'noMarket',
    where: { path },
    evidence: [setting(path, ''), ...about.evidence],
    confidence: about.confidence,
  })
}
