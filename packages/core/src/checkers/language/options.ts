/** Args: `language`, `markets`, `accepted`; `name` (file name) with `pictures`, which looks at the words read in each medium. */
export type LanguageVariant =
  | {
      readonly options: {
        readonly look: 'market' | 'pictures' /** market → accepted primary languages */
        readonly accepted: Readonly<Record<string, readonly string[]>>
      }
      readonly reason: 'notAccepted'
    }
  | {
      readonly options: { readonly look: 'shared'; readonly accepted: Readonly<Record<string, readonly string[]>> }
      readonly reason: 'noneShared'
    }
  | { readonly options: { readonly look: 'targeted' }; readonly reason: 'notTargeted' }
