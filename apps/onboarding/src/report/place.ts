import type { CreativeInput, Finding } from '@preclear/core'
import type { StringId } from '../strings/en.ts'
import { t } from '../strings/t.ts'
import { spotsOf } from './spots.ts'

/** Place in the creative → the label that stands over it in the form. The longest fitting one counts. */
const LABELS: readonly (readonly [string, StringId])[] = [
  ['/text/displayName', 'displayName'],
  ['/text/body', 'caption'],
  ['/text/headline', 'headline'],
  ['/text/disclaimer', 'disclaimer'],
  ['/text/cta', 'button'],
  ['/text', 'creative'],
  ['/advertiser/name', 'displayName'],
  ['/advertiser/country', 'homeCountry'],
  ['/advertiser/industry', 'industry'],
  ['/advertiser/certificates', 'certificates'],
  ['/advertiser', 'business'],
  ['/targeting/countries', 'countries'],
  ['/targeting/languages', 'languages'],
  ['/targeting/minAge', 'ageFrom'],
  ['/targeting/maxAge', 'ageTo'],
  ['/targeting', 'audience'],
  ['/landingPage/text', 'pageText'],
  ['/landingPage', 'url'],
  ['/flags/aiDisclosed', 'aiDisclosed'],
  ['/flags/aiGenerated', 'aiGenerated'],
  ['/flags/brandedContentDisclosed', 'brandedContentDisclosed'],
  ['/flags/brandedContent', 'brandedContent'],
  ['/flags/spark', 'spark'],
  ['/flags', 'flags'],
  ['/media', 'media'],
  ['/placement', 'placement'],
  ['/buyingType', 'buying'],
]

function nameOf({ where }: Finding, creative: CreativeInput): string {
  const index = /^\/media\/(\d+)/.exec(where.path)?.[1]
  const medium = (creative.media ?? []).find(({ id }, i) => id === where.mediaId || String(i) === index)
  if (medium?.name) return medium.name
  return t(LABELS.find(([path]) => where.path === path || where.path.startsWith(`${path}/`))?.[1] ?? 'creative')
}

/** Where a finding stands, in the words of the form: "Caption, characters 1 to 11", "mug.mp4, 0:05 to 0:07, in the middle". */
export function placeOf(finding: Finding, creative: CreativeInput): string {
  const { evidence, where } = finding
  const text = evidence.find((one) => one.kind === 'text')
  // Words read in a picture stand where they were seen; nobody counts their characters.
  const chars = text && !where.mediaId ? [t('chars', { from: text.start + 1, to: text.end })] : []
  return [nameOf(finding, creative), ...chars, ...spotsOf(evidence)].join(t('comma'))
}
