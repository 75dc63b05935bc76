/** What the ad is about: the declared industry or what its text talks about. With neither list the rule holds for every ad. */
export interface About {
  readonly industries?: readonly string[]
  /** Claim topics or patterns, of any strength, found in the ad's text. */
  readonly topics?: readonly string[]
}
/** Args: `age`, `minAge`, `markets`, `certificate`, `field`, `value`, `category`, `objective`. */
export type TargetingVariant =
  | { readonly options: About & { readonly what: 'min-age'; readonly minAge: number }; readonly reason: 'tooYoung' }
  | {
      readonly options: About & { readonly what: 'market' } /** the markets are the rule's jurisdictions */
      readonly reason: 'marketNotAllowed'
    }
  | {
      readonly options: About & {
        readonly what: 'certificate' /** any one of them is enough */
        readonly certificates: readonly string[]
      }
      readonly reason: 'certificateMissing'
    }
  | {
      readonly options: About & {
        readonly what: 'field'
        readonly fields: readonly (
          | 'genders'
          | 'interests'
          | 'customAudiences'
          | 'postalCodes'
          | 'householdIncome'
          | 'age'
        )[] /** only when the audience includes people younger than this */
        readonly youngerThan?: number
      }
      readonly reason: 'fieldNotAllowed'
    }
  | {
      readonly options: About & { readonly what: 'special-category'; readonly category: string }
      readonly reason: 'categoryMissing'
    }
  | {
      readonly options: About & {
        readonly what: 'objective'
        readonly objectives: readonly string[]
        readonly youngerThan?: number
      }
      readonly reason: 'objectiveNotAllowed'
    }
  | {
      readonly options: About & {
        readonly what: 'placement'
        readonly placements: readonly string[] /** the creative's format the ban holds for */
        readonly formats?: readonly string[]
      }
      readonly reason: 'placementNotAllowed'
    }
  | {
      readonly options: About & {
        readonly what: 'cta' /** forbidden, or with `allowed` the only accepted ones */
        readonly ctas: readonly string[]
        readonly allowed?: boolean
      }
      readonly reason: 'ctaNotAllowed'
    }
  | { readonly options: About & { readonly what: 'no-market' }; readonly reason: 'noMarket' }
