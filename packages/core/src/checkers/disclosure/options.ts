import type { About } from '../targeting/options.ts'
/** Args: `flag`, `wording` (the first accepted wording). */
export type DisclosureVariant =
  | {
      readonly options: { readonly what: 'flag'; readonly when: string; readonly must: string }
      readonly reason: 'undisclosed'
    }
  | {
      readonly options: About & {
        readonly what: 'wording' /** any one is enough, in any text field or the page; folded comparison */
        readonly anyOf: readonly string[]
      }
      readonly reason: 'undisclosed'
    }
