/** The ad as submitted, after parsing: every group is present, every string is checked. */
export interface Creative {
  readonly id?: string
  /** Platform id as packs name it, e.g. `tiktok`. */
  readonly platform?: string
  /** `feed`, `topview`, `takeover`, `network`, `app-bundle`, `search`: see the platform's placement list. */
  readonly placement?: string
  /** `auction` or `reservation`. */
  readonly buyingType?: string
  /** `traffic`, `conversions`, `lead-generation`, `app-install`, `reach`, `video-views`, `shop-sales`, `engagement`. */
  readonly objective?: string
  /** `single-video`, `single-image`, `carousel`. Derived from the media when absent. */
  readonly format?: string
  readonly advertiser: Advertiser
  readonly targeting: Targeting
  readonly text: CreativeText
  readonly media: readonly Medium[]
  readonly landingPage: LandingPage
  readonly flags: CreativeFlags
  readonly flight: Flight
}

export interface Advertiser {
  readonly name?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Industry id, see `@preclear/policies`. */
  readonly industry?: string
  /** Certificate ids the advertiser holds, e.g. `gambling-licence`. */
  readonly certificates?: readonly string[]
}

export interface Targeting {
  /** ISO 3166-1 alpha-2, upper case: the markets the ad runs in. */
  readonly countries: readonly string[]
  /** BCP 47. */
  readonly languages: readonly string[]
  /** Whole years. */
  readonly minAge?: number
  readonly maxAge?: number
  /** Any of `female`, `male`; absent means everybody. */
  readonly genders?: readonly string[]
  readonly interests?: readonly string[]
  readonly customAudiences?: readonly string[]
  readonly postalCodes?: readonly string[]
  readonly householdIncome?: readonly string[]
  /** `housing`, `employment` or `credit`, as declared to the platform. */
  readonly specialCategory?: string
}

/** The text fields of an ad. `copy` is text whose field is not known: all words of an ad pasted in one piece. */
export interface CreativeText {
  readonly displayName?: string
  readonly appName?: string
  readonly headline?: string
  readonly body?: string
  readonly cta?: string
  readonly disclaimer?: string
  readonly promoCode?: string
  readonly copy?: string
}
export type TextField = keyof CreativeText

export interface Medium {
  readonly id: string
  readonly kind: 'image' | 'video' | 'audio'
  /** `main`, `cover`, `card`, `profile`, `display-card`, `gesture-card`, `super-like`, `music`. */
  readonly role?: string
  readonly name?: string
  /** The bytes. A URL or path is resolved by whoever runs the check; core never fetches. */
  readonly source?: Blob | Uint8Array | string
}

export interface LandingPage {
  readonly url?: string
  readonly html?: string
  readonly text?: string
}

export interface CreativeFlags {
  readonly aiGenerated?: boolean
  readonly aiDisclosed?: boolean
  readonly brandedContent?: boolean
  readonly brandedContentDisclosed?: boolean
  /** A Spark ad: an existing post that is promoted. */
  readonly spark?: boolean
  /** High in fat, salt or sugar. */
  readonly hfss?: boolean
}

/** ISO 8601 dates (`2026-12-01`). */
export interface Flight {
  readonly from?: string
  readonly to?: string
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }
/** What callers pass in: everything optional, as long as one text, medium or URL is there. */
export interface CreativeInput {
  readonly id?: string | undefined
  readonly platform?: string | undefined
  readonly placement?: string | undefined
  readonly buyingType?: string | undefined
  readonly objective?: string | undefined
  readonly format?: string | undefined
  readonly advertiser?: Loose<Advertiser> | undefined
  readonly targeting?: Loose<Targeting> | undefined
  /** A plain string is text whose field is not known (`text.copy`). */
  readonly text?: Loose<CreativeText> | string | undefined
  readonly media?: readonly Medium[] | undefined
  readonly landingPage?: Loose<LandingPage> | undefined
  readonly flags?: Loose<CreativeFlags> | undefined
  readonly flight?: Loose<Flight> | undefined
}
