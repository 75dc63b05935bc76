import type { CheckInput, CheckResult, Evidence } from '../../contracts/index.ts'
import { primaryLanguage } from '../../contracts/index.ts'
import { detectLanguage, fold } from '../../text/index.ts'
import { claimMatches, fieldOf, textEvidence, wordsOfAd, writtenWords } from '../shared/about.ts'
import { CLEAR, found, INAPPLICABLE, notRun, unsure } from '../shared/checker-of.ts'
import type { Page } from '../shared/page.ts'

/** What names the page: its title, else its first line. */
function pageName(page: Page): string {
  return page.html?.title || (page.text.split('\n').find(Boolean) ?? '').slice(0, 120)
}

/** Words that carry meaning: folded, at least `min` letters, or any length in scripts without spaces. */
function wordsOf(text: string, min: number): readonly string[] {
  return (fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= min || /\p{Script=Han}/u.test(word),
  )
}

export function compareBrand(input: CheckInput, page: Page): CheckResult {
  const { text, advertiser, landingPage } = input.creative
  const brand = text.displayName ?? advertiser.name
  const words = wordsOf(brand ?? '', 3)
  if (brand === undefined || words.length === 0) return INAPPLICABLE
  const host = landingPage.url && URL.canParse(landingPage.url) ? new URL(landingPage.url).hostname : ''
  const shown = fold(`${page.text} ${page.html?.title ?? ''} ${host}`).text
  if (words.some((word) => shown.includes(word))) return CLEAR
  const isField = text.displayName !== undefined
  const path = isField ? '/text/displayName' : '/advertiser/name'
  const own: Evidence = isField
    ? { kind: 'text', surface: 'displayName', start: 0, end: brand.length, quote: brand }
    : { kind: 'field', path, value: brand }
  const name = pageName(page)
  return found({
    reason: 'differs',
    where: { path, ...(isField ? { surface: 'displayName' } : {}) },
    evidence: [own, { kind: 'page', quote: name }],
    args: { ad: brand, page: host || name, field: isField ? 'displayName' : 'name' },
    confidence: 0.7,
  })
}

/** The ad's own words for its product; stems of five letters bridge inflection. */
export function compareProduct(input: CheckInput, page: Page): CheckResult {
  const { surface, language } = longest(input)
  if (!surface) return INAPPLICABLE
  const words = wordsOf(surface.text, 4)
  const pageLanguage = languageOf(page)
  if (words.length < 3 || (pageLanguage !== 'und' && language !== 'und' && pageLanguage !== language))
    return INAPPLICABLE
  const shown = fold(page.text).text
  if (words.some((word) => shown.includes(word.slice(0, 5)))) return CLEAR
  const name = pageName(page)
  return unsure({
    reason: 'differs',
    where: { path: surface.path, surface: surface.id },
    evidence: [textEvidence(surface, 0, surface.text.length), { kind: 'page', quote: name }],
    args: { ad: surface.text, page: name, field: surface.id },
    confidence: 0.5,
    uncertainty: 'uncertain.no-words-in-common',
  })
}

function longest(input: CheckInput): { surface?: CheckInput['surfaces'][number]; language: string } {
  const written = writtenWords(input)
  const surface = [...(written.length > 0 ? written : wordsOfAd(input))].sort(
    (a, b) => b.text.length - a.text.length,
  )[0]
  return surface ? { surface, language: primaryLanguage(surface.language) } : { language: 'und' }
}

function languageOf(page: Page): string {
  return primaryLanguage(page.surface?.language ?? detectLanguage(page.text))
}

export function compareLanguage(input: CheckInput, page: Page): CheckResult {
  const { surface, language } = longest(input)
  const other = languageOf(page)
  if (!surface || language === 'und' || other === 'und') return INAPPLICABLE
  if (language === other) return CLEAR
  return found({
    reason: 'differs',
    where: { path: surface.path, surface: surface.id },
    evidence: [textEvidence(surface, 0, surface.text.length), { kind: 'page', quote: page.text.slice(0, 120) }],
    args: { adLanguage: language, pageLanguage: other, field: surface.id },
    measured: { value: language },
    required: { value: other },
    confidence: 0.8,
  })
}

/** A prize that the ad promises and the page says nothing about. */
export function comparePrizes(input: CheckInput, page: Page, topics: readonly string[]): CheckResult {
  for (const surface of wordsOfAd(input)) {
    const claim = surface.claims.find((one) => claimMatches(one, topics))
    if (!claim) continue
    if (!page.surface?.claimsRead) return notRun('language-not-read')
    if (page.surface.claims.some((one) => claimMatches(one, topics))) return CLEAR
    const name = pageName(page)
    return found({
      reason: 'differs',
      where: { path: surface.path, surface: surface.id },
      evidence: [textEvidence(surface, claim.start, claim.end), { kind: 'page', quote: name }],
      args: { ad: surface.text.slice(claim.start, claim.end), page: name, field: fieldOf(surface) },
      confidence: 0.7,
    })
  }
  return INAPPLICABLE
}
