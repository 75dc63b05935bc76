/** Args: `ad` (value in the ad), `page` (value on the page or market), `field`; of `language`: `adLanguage`, `pageLanguage` (BCP 47), `field`. `notRun` (`no-landing-page`) without a page, except for `currency` and `name-in-url`. */
export interface ConsistencyVariant {
  readonly options: {
    readonly compare: 'price' | 'discount' | 'brand' | 'language' | 'prize' | 'currency' | 'product'
    /** `prize`: words that promise a prize, as claim topics. */
    readonly topics?: readonly string[]
    /** `currency`: market → accepted ISO 4217 codes. */
    readonly currencies?: Readonly<Record<string, readonly string[]>>
  }
  readonly reason: 'differs'
}
