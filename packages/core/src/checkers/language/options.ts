/** Args: `language`, `markets`, `accepted`. */
export type LanguageVariant =
  | {
      readonly options: {
        readonly look: 'market' /** market → accepted primary languages */
        readonly accepted: Readonly<Record<string, readonly string[]>>
      }
      readonly reason: 'notAccepted'
    }
  | {
      readonly options: { readonly look: 'shared'; readonly accepted: Readonly<Record<string, readonly string[]>> }
      readonly reason: 'noneShared'
    }
  | { readonly options: { readonly look: 'targeted' }; readonly reason: 'notTargeted' }
