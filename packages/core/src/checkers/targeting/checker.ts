import type { CheckInput, CheckResult, InputPart } from '../../contracts/index.ts'
import { readAbout } from '../shared/about.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, notRun, unsure } from '../shared/checker-of.ts'
import type { TargetingVariant } from './options.ts'
import { hitOn, olderOnly, setTo, type What, type Yes } from './setting.ts'
import { checkCta, checkField, checkObjective, checkPlacement } from './settings.ts'

const SETTINGS_ONLY: readonly InputPart[] = ['settings']
const WITH_TEXT: readonly InputPart[] = ['text', 'settings']

type Options = TargetingVariant['options']

/** Who may see an ad about something: age, market, certificates, and the settings that go with them. */
export const targeting: CheckerOf<Options> = {
  id: 'targeting',
  reads: ({ topics, what }) => (topics || what === 'cta' ? WITH_TEXT : SETTINGS_ONLY),
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

/** Where no age was given we cannot know what the account's default is, so that is a question, not a finding. */
function checkMinAge({ creative }: CheckInput, { minAge }: What<'min-age'>, about: Yes): CheckResult {
  const { minAge: given } = creative.targeting
  if (given !== undefined && given >= minAge) return CLEAR
  const age = given ?? LOWEST_AGE
  const hit = hitOn(about, '/targeting/minAge', String(given ?? ''), {
    reason: 'tooYoung',
    args: { age, minAge },
    measured: { value: age, unit: 'years' },
    required: { value: minAge, unit: 'years' },
    proposals: [olderOnly(creative, minAge)],
  })
  return given === undefined
    ? unsure({ ...hit, confidence: Math.min(0.6, about.confidence), uncertainty: 'uncertain.age-not-given' })
    : found(hit)
}

/** The youngest age that large platforms sell to: what "no age set" means at worst. */
const LOWEST_AGE = 13

function checkMarket(input: CheckInput, about: Yes): CheckResult {
  const { countries } = input.creative.targeting
  if (countries.length === 0) return notRun('no-market')
  const isForbidden = (country: string): boolean => input.markets.includes(country)
  const markets = countries.filter(isForbidden).join(', ')
  if (!markets) return CLEAR
  const left = countries.filter((country) => !isForbidden(country))
  const path = '/targeting/countries'
  return found(
    hitOn(about, path, markets, {
      reason: 'marketNotAllowed',
      args: { markets },
      measured: { value: markets },
      proposals: left.length > 0 ? [setTo('fix.remove-markets', { markets }, path, left)] : [],
    }),
  )
}

function checkCertificate(input: CheckInput, { certificates }: What<'certificate'>, about: Yes): CheckResult {
  const held = input.creative.advertiser.certificates ?? []
  if (certificates.some((one) => held.includes(one))) return CLEAR
  const hit = hitOn(about, '/advertiser/certificates', held.join(', '), {
    reason: 'certificateMissing',
    args: { certificate: certificates[0] ?? '', markets: input.markets.join(', ') },
    required: { value: certificates.join(' | ') },
  })
  const [setting, ...reasons] = hit.evidence
  return found({ ...hit, evidence: setting ? [...reasons, setting] : reasons })
}

function checkCategory(input: CheckInput, { category }: What<'special-category'>, about: Yes): CheckResult {
  const { specialCategory: value = '' } = input.creative.targeting
  if (value === category) return CLEAR
  const path = '/targeting/specialCategory'
  return found(
    hitOn(about, path, value, {
      reason: 'categoryMissing',
      args: { category, value },
      required: { value: category },
      proposals: [setTo('fix.set-category', { category }, path, category)],
    }),
  )
}

function checkNoMarket(input: CheckInput, about: Yes): CheckResult {
  if (input.creative.targeting.countries.length > 0) return CLEAR
  return found(hitOn(about, '/targeting/countries', '', { reason: 'noMarket' }))
}
