import type { RuleSource } from '@preclear/core'

const HELP = 'https://ads.tiktok.com/help/article/'
const RESOURCES = 'https://ads.tiktok.com/resources/help/article/'

function read(title: string, url: string, asOf: string): RuleSource {
  return { title, url, asOf, kind: 'platform', confidence: 'primary' }
}
function told(title: string, url: string, asOf: string): RuleSource {
  return { title, url, asOf, kind: 'platform', confidence: 'secondary' }
}

/** The pages the rules rest on. `asOf` is the date printed on the copy that was read, or the date of reading. */
export const AUCTION: RuleSource = read(
  'TikTok auction in-feed ads',
  `${RESOURCES}tiktok-auction-in-feed-ads`,
  '2025-07-01',
)
export const RESERVATION: RuleSource = read(
  'TikTok reservation in-feed ads',
  `${HELP}tiktok-reservation-in-feed-ads-reach-frequency`,
  '2025-07-01',
)
export const VIDEO_SPECS: RuleSource = read('Video ads specifications', `${HELP}video-ads-specifications`, '2024-07-01')
export const IMAGE_SPECS: RuleSource = read('Image ads specification', `${HELP}image-ads-specification`, '2025-01-01')
export const APP_BUNDLE: RuleSource = read(
  'Global App Bundle image ad specifications',
  `${HELP}global-app-bundle-image-ad-specifications`,
  '2025-01-01',
)
export const NETWORK: RuleSource = read(
  'Specifications for TikTok Ad Network assets',
  `${RESOURCES}specifications-for-pangle-ad-assets`,
  '2026-09-01',
)
export const CAROUSEL: RuleSource = read(
  'Specifications for carousel ads',
  `${HELP}specifications-for-carousel-ads`,
  '2025-02-01',
)
export const CAROUSEL_API: RuleSource = told(
  'Create carousel ads (API)',
  'https://business-api.tiktok.com/portal/docs?id=1766217791987713',
  '2026-07-01',
)
export const TAKEOVER: RuleSource = read(
  'TikTok reservation takeover',
  `${HELP}tiktok-reservation-takeover`,
  '2024-05-01',
)
export const DISPLAY_CARD: RuleSource = read(
  'Display card',
  `${HELP}tiktok-interactive-add-on-display-card-auction-reach-frequency`,
  '2025-07-01',
)
export const DISCLAIMERS: RuleSource = read(
  'Ad disclaimers in TikTok Ads Manager',
  `${HELP}about-ad-disclaimers-in-tiktok-ads-manager`,
  '2025-02-01',
)
/** Comments of an API client that mirror the platform's reference: dated, but not the reference itself. */
export const API_FIELDS: RuleSource = told(
  'TikTok Business API fields, as an API client documents them',
  'https://github.com/bububa/tiktok-business',
  '2026-07-01',
)
export const FORMAT_POLICY: RuleSource = read(
  'Ad format and functionality',
  `${HELP}tiktok-ads-policy-ad-format-and-functionality`,
  '2024-04-01',
)
export const FAIL_REVIEW: RuleSource = read(
  'Common reasons ads fail review',
  `${HELP}common-reasons-ads-fail-review`,
  '2024-05-01',
)
export const CHECKLIST: RuleSource = read('Ad review checklist', `${HELP}ad-review-checklist`, '2024-07-01')
export const LANGUAGE: RuleSource = read(
  'Ad review checklist: ad language',
  `${HELP}ad-review-checklist-ad-language`,
  '2024-07-01',
)
export const MESSAGING: RuleSource = read(
  'Ad review checklist: ad messaging',
  `${HELP}ad-review-checklist-ad-messaging`,
  '2024-11-01',
)
export const LANDING: RuleSource = told(
  'Ad review checklist: landing page',
  `${HELP}ad-review-checklist-landing-page`,
  '2025-09-01',
)
export const MISLEADING: RuleSource = read(
  'Misleading and false content',
  `${HELP}tiktok-ads-policy-misleading-and-false-content`,
  '2025-09-01',
)
export const DECEPTIVE: RuleSource = read(
  'Deceptive practices',
  `${HELP}tiktok-ads-policy-deceptive-practices`,
  '2024-10-01',
)
export const FINANCE: RuleSource = read(
  'Financial services',
  `${HELP}tiktok-ads-policy-financial-services`,
  '2024-04-01',
)
export const GAMBLING: RuleSource = read(
  'Gambling and games',
  `${HELP}tiktok-ads-policy-gambling-and-games`,
  '2025-10-01',
)
export const HEALTH: RuleSource = read(
  'Healthcare and pharmaceuticals',
  `${HELP}tiktok-ads-policy-healthcare-pharmaceuticals`,
  '2024-11-01',
)
/** The page could not be read in its 2026 form: what others wrote down of it. */
export const HEALTH_2026: RuleSource = told(
  'Public notes on the 2026 healthcare policy of TikTok',
  `${HELP}tiktok-ads-policy-healthcare-pharmaceuticals`,
  '2026-09-01',
)
export const WEIGHT: RuleSource = read('Weight management', `${HELP}tiktok-ads-policy-weight-management`, '2025-04-01')
export const ADULT: RuleSource = read('Adult content', `${HELP}tiktok-ads-policy-adult-content`, '2025-03-01')
export const PROHIBITED: RuleSource = read(
  'Prohibited content',
  `${HELP}tiktok-advertising-policies-ad-creatives-landing-page-prohibited-content`,
  '2024-04-01',
)
export const OTHER_PRODUCTS: RuleSource = read(
  'Other products and services',
  `${HELP}tiktok-ads-policy-other-products-and-services`,
  '2025-04-01',
)
export const MINORS: RuleSource = read(
  'Advertising to people under the age of 18',
  `${HELP}about-advertising-to-people-under-the-age-of-18`,
  '2025-01-01',
)
export const SPECIAL_CATEGORIES: RuleSource = read(
  'Housing, employment and credit',
  `${HELP}housing-employment-credit-hec-ad-policy`,
  '2024-05-01',
)
export const BELARUS: RuleSource = read(
  'Industry entry: Central and Eastern Europe',
  `${HELP}tiktok-advertising-policies-industry-entry-central-eastern-europe`,
  '2024-04-01',
)
export const CIS: RuleSource = read('Ad policy handbook: CIS', `${HELP}ad-policy-handbook-cis`, '2023-08-01')
export const COMMERCIAL_CONTENT: RuleSource = read(
  'Commercial content disclosure',
  `${HELP}how-to-turn-on-the-commercial-content-disclosure-setting-in-tiktok`,
  '2025-06-01',
)
export const PIXEL_DATA: RuleSource = read(
  'Notifications of potentially prohibited data sharing',
  `${HELP}about-notifications-of-potentially-prohibited-data-sharing`,
  '2025-04-01',
)
export const ALCOHOL_PRESS: RuleSource = told(
  'TikTok alcohol advertising, trade press',
  'https://www.thespiritsbusiness.com/2024/08/tiktok-updates-alcohol-advertising-policy',
  '2024-08-01',
)
export const EU_MINORS_PRESS: RuleSource = told(
  'End of personalised ads for European teenagers, trade press',
  'https://videoweek.com/',
  '2024-01-01',
)
export const APPEAL_NOTES: RuleSource = told(
  'Notes on how appeals are answered, unofficial',
  'https://github.com/ntvinh1602/appeals-kit',
  '2024-10-01',
)
export const ACCOUNT_URL: RuleSource = told(
  'Requirements for the website of an account, a mirror',
  'https://huidu.io/',
  '2022-01-01',
)
export const EU_AI_ACT: RuleSource = {
  title: 'EU AI Act article 50(2), end of the grace period for marking',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  asOf: '2026-06-29',
  kind: 'law',
  confidence: 'secondary',
}
/** The copy bears no date; it was read on the day named. */
export const SHAPE_TOOL: RuleSource = read(
  'Aspect ratios that are resized',
  'https://ads.tiktok.com/help/article?aid=6687903505555914757',
  '2026-11-22',
)
export const APP_BUNDLE_VIDEO: RuleSource = read(
  'Global App Bundle video ad specifications',
  `${HELP}global-app-bundle-video-ad-specifications`,
  '2025-01-01',
)
export const UPLOAD_API: RuleSource = told(
  'Upload a video (API), as dated public notes give it',
  'https://business-api.tiktok.com/portal/docs',
  '2026-08-20',
)
export const TOPVIEW_GUIDES: RuleSource = told(
  'TopView specifications in guides of third parties',
  'https://adsights.ai/',
  '2026-11-22',
)
export const GESTURE: RuleSource = read('Gesture', `${HELP}tiktok-interactive-add-on-gesture`, '2025-02-01')
export const SUPER_LIKE: RuleSource = read('Super Like', `${HELP}tiktok-interactive-add-on-super-like`, '2025-02-01')
/** The page could not be read in its 2026 form: what others wrote down of it. */
export const FORMAT_POLICY_2026: RuleSource = told(
  'Public notes on the 2026 ad format policy of TikTok',
  `${HELP}tiktok-ads-policy-ad-format-and-functionality`,
  '2026-04-01',
)
export const INTELLECTUAL_PROPERTY: RuleSource = read(
  'Intellectual property infringement',
  `${HELP}tiktok-ads-policy-intellectual-property-infringement`,
  '2024-10-01',
)
/** TikTok says that the free area depends on shape, caption and add-ons; how large it is, only third parties wrote down. */
export const SAFE_AREA: RuleSource = {
  ...AUCTION,
  title: 'TikTok auction in-feed ads; the measures are those of third parties',
  kind: 'heuristic',
  confidence: 'secondary',
}
const WCAG = 'https://www.w3.org/TR/WCAG22/'
export const WCAG_FLASHES: RuleSource = {
  title: 'WCAG 2.2, three flashes or below threshold',
  url: `${WCAG}#three-flashes-or-below-threshold`,
  asOf: '2026-11-22',
  kind: 'heuristic',
  confidence: 'primary',
}
export const WCAG_CONTRAST: RuleSource = {
  title: 'WCAG 2.2, contrast (minimum)',
  url: `${WCAG}#contrast-minimum`,
  asOf: '2026-11-22',
  kind: 'heuristic',
  confidence: 'secondary',
}
export const WCAG_CAPTIONS: RuleSource = {
  title: 'WCAG 2.2, captions (prerecorded)',
  url: `${WCAG}#captions-prerecorded`,
  asOf: '2026-11-22',
  kind: 'heuristic',
  confidence: 'secondary',
}
export const CONTENT_CREDENTIALS: RuleSource = {
  title: 'C2PA specification 2.4, validation',
  url: 'https://spec.c2pa.org/specifications/specifications/2.4/',
  asOf: '2026-11-22',
  kind: 'heuristic',
  confidence: 'secondary',
}
/** A threshold nobody published; the page named is where the unmeasured demand stands. */
export const OUR_THRESHOLD: RuleSource = { ...FAIL_REVIEW, kind: 'heuristic', confidence: 'secondary' }
export const OUR_READING: RuleSource = { ...DECEPTIVE, kind: 'heuristic', confidence: 'secondary' }
