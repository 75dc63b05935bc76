import type { CheckResult, Evidence } from '../../contracts/index.ts'
import { claimMatches } from '../shared/about.ts'
import { CLEAR, notRun } from '../shared/checker-of.ts'
import type { Page } from '../shared/page.ts'
import { findWords } from '../shared/words.ts'
import type { DestinationVariant } from './options.ts'

type Options = DestinationVariant['options']

export interface PageObjection {
  readonly evidence: readonly Evidence[]
  readonly part: string
  readonly what: string
  readonly measured?: number
  readonly required?: number
}

/** What is wrong with the page itself, or a result where that could not be looked at. */
export function objectToPage(page: Page, options: Options): PageObjection | CheckResult {
  switch (options.look) {
    case 'page-has':
      return objectToLacking(page, options.words)
    case 'page-lacks':
      return objectToWords(page, options.words)
    case 'page-claims': {
      const { surface } = page
      if (!surface?.claimsRead) return notRun('language-not-read')
      const claim = surface.claims.find(
        (one) => claimMatches(one, options.claims) && (options.strength === 'any' || one.strength === options.strength),
      )
      if (!claim) return CLEAR
      const quote = surface.text.slice(claim.start, claim.end)
      return { evidence: [{ kind: 'page', quote }], part: quote, what: claim.topic }
    }
    case 'page-viewport':
      if (!page.html) return notRun('no-landing-page')
      return page.html.hasViewport ? CLEAR : { evidence: [], part: 'viewport', what: 'viewport' }
    case 'page-thin': {
      const n = [...page.text].length
      if (n >= options.min) return CLEAR
      return {
        evidence: [{ kind: 'page', quote: page.text }],
        part: page.text,
        what: String(n),
        measured: n,
        required: options.min,
      }
    }
    case 'page-asks': {
      if (!page.html) return notRun('no-landing-page')
      const asked = options.inputs.find((one) => page.html?.inputs.includes(one.toLowerCase()))
      return asked === undefined
        ? CLEAR
        : { evidence: [{ kind: 'page', quote: asked, selector: 'input' }], part: asked, what: asked }
    }
    default:
      return CLEAR
  }
}

function objectToLacking(page: Page, words: readonly string[]): PageObjection | CheckResult {
  const links = page.html?.links.join(' ') ?? ''
  if (
    words.some(
      (word) => findWords(page.text, word) || links.toLowerCase().includes(word.toLowerCase().replace(/\*$/, '')),
    )
  )
    return CLEAR
  const quote = page.html?.title || (page.text.split('\n')[0] ?? '').slice(0, 120)
  return { evidence: [{ kind: 'page', quote }], part: words[0] ?? '', what: words[0] ?? '' }
}

function objectToWords(page: Page, words: readonly string[]): PageObjection | CheckResult {
  for (const word of words) {
    const place = findWords(page.text, word)
    if (!place) continue
    const quote = page.text.slice(place.start, place.end)
    return { evidence: [{ kind: 'page', quote }], part: quote, what: word }
  }
  return CLEAR
}
