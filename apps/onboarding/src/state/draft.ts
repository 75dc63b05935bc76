import type { CreativeInput, Medium } from '@preclear/core'

/** The ad as the form holds it: every text is a string, empty where nothing is written. */
export interface Draft {
  readonly name: string
  readonly country: string
  readonly industry: string
  readonly certificates: readonly string[]
  readonly body: string
  readonly headline: string
  readonly cta: string
  readonly disclaimer: string
  readonly placement: string
  readonly buyingType: string
  readonly url: string
  readonly pageText: string
  readonly countries: readonly string[]
  readonly languages: readonly string[]
  /** Whole years; null means not chosen. */
  readonly minAge: number | null
  readonly maxAge: number | null
  readonly aiGenerated: boolean
  readonly aiDisclosed: boolean
  readonly brandedContent: boolean
  readonly brandedContentDisclosed: boolean
  readonly spark: boolean
  /** Pictures, videos and music, with the role each plays. */
  readonly media: readonly Medium[]
}

export const EMPTY: Draft = {
  name: '',
  country: '',
  industry: '',
  certificates: [],
  body: '',
  headline: '',
  cta: '',
  disclaimer: '',
  placement: 'feed',
  buyingType: 'auction',
  url: '',
  pageText: '',
  countries: [],
  languages: [],
  minAge: null,
  maxAge: null,
  aiGenerated: false,
  aiDisclosed: false,
  brandedContent: false,
  brandedContentDisclosed: false,
  spark: false,
  media: [],
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)
const on = (flag: boolean): true | undefined => (flag ? true : undefined)

/** What the checker reads. Text is handed over exactly as written, so that offsets in findings are offsets in the form. */
export function toCreative(draft: Draft): CreativeInput {
  return {
    platform: 'tiktok',
    placement: draft.placement,
    buyingType: draft.buyingType,
    advertiser: {
      name: given(draft.name),
      country: given(draft.country),
      industry: given(draft.industry),
      certificates: draft.certificates,
    },
    targeting: {
      countries: draft.countries,
      languages: draft.languages,
      minAge: draft.minAge ?? undefined,
      maxAge: draft.maxAge ?? undefined,
    },
    text: {
      displayName: given(draft.name),
      headline: given(draft.headline),
      body: given(draft.body),
      cta: given(draft.cta),
      disclaimer: given(draft.disclaimer),
    },
    media: draft.media,
    landingPage: { url: given(draft.url), text: given(draft.pageText) },
    flags: {
      aiGenerated: on(draft.aiGenerated),
      aiDisclosed: on(draft.aiDisclosed),
      brandedContent: on(draft.brandedContent),
      brandedContentDisclosed: on(draft.brandedContentDisclosed),
      spark: on(draft.spark),
    },
  }
}

/** Back into the form, after a fix changed the creative. */
export function toDraft(creative: CreativeInput): Draft {
  const text = typeof creative.text === 'string' ? { body: creative.text } : (creative.text ?? {})
  const { advertiser = {}, targeting = {}, landingPage = {}, flags = {} } = creative
  return {
    name: text.displayName ?? advertiser.name ?? '',
    country: advertiser.country ?? '',
    industry: advertiser.industry ?? '',
    certificates: advertiser.certificates ?? [],
    body: text.body ?? '',
    headline: text.headline ?? '',
    cta: text.cta ?? '',
    disclaimer: text.disclaimer ?? '',
    placement: creative.placement ?? EMPTY.placement,
    buyingType: creative.buyingType ?? EMPTY.buyingType,
    url: landingPage.url ?? '',
    pageText: landingPage.text ?? '',
    countries: targeting.countries ?? [],
    languages: targeting.languages ?? [],
    minAge: targeting.minAge ?? null,
    maxAge: targeting.maxAge ?? null,
    aiGenerated: flags.aiGenerated ?? false,
    aiDisclosed: flags.aiDisclosed ?? false,
    brandedContent: flags.brandedContent ?? false,
    brandedContentDisclosed: flags.brandedContentDisclosed ?? false,
    spark: flags.spark ?? false,
    media: creative.media ?? [],
  }
}

/** Nothing has been written or chosen that could be checked. */
export function isBlank(draft: Draft): boolean {
  return (
    [draft.name, draft.body, draft.headline, draft.disclaimer, draft.url, draft.pageText].every(
      (text) => text.trim() === '',
    ) && draft.media.length === 0
  )
}
