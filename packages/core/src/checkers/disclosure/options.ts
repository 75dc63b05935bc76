import type { About } from '../targeting/options.ts'
/** Args: `flag`, `wording` (the first accepted wording), `name` (file name, with `fact`). */
export type DisclosureVariant =
  | {
      readonly options: { readonly what: 'flag'; readonly when: string; readonly must: string }
      readonly reason: 'undisclosed'
    }
  | {
      readonly options: {
        readonly what: 'fact'
        readonly kinds?: readonly ('image' | 'video' | 'audio')[] /** what a sense found in a medium, e.g. `media.ai` */
        readonly fact: string
        readonly is: boolean | string /** the flag that declares it */
        readonly declare: string
        readonly must: string
      }
      readonly reason: 'undisclosed'
    }
  | {
      readonly options: About & {
        readonly what: 'wording' /** any one is enough, in any text field or the page; folded comparison */
        readonly anyOf: readonly string[]
      }
      readonly reason: 'undisclosed'
    }
