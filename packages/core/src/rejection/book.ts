/** How a language names reasons. */
export interface RejectionPhrases {
  /** Where a word may be met: at the beginning of a word, or anywhere in one (scripts that join words, or write none apart). */
  readonly words: 'begin' | 'inside'
  /** `keep`: words differ by their marks alone, so that texts without them are not read. Otherwise marks and look-alike letters are folded away. */
  readonly marks?: 'keep'
  /**
   * Topic → phrases. A phrase is one or more groups apart by spaces, in any order and near each other in one sentence; a group is one or
   * more beginnings of words apart by `|`, of which one must be there. `age$` ends where its word ends, `^age` begins where it begins,
   * `_` is a space within.
   */
  readonly topics: Readonly<Record<string, readonly string[]>>
}

/** What rejections are about, and which rules answer for it. */
export interface RejectionTopic {
  /** The likeliest first. None: it is about something other than the ad, and speaks against what else the words may say. */
  readonly rules: readonly string[]
  /** JSON pointers into the creative where it usually is. */
  readonly look: readonly string[]
  /** Says little by itself: a topic that says more comes first. */
  readonly isGeneral?: boolean
}

export const BOOK_SCHEMA = 'preclear.rejections/1' as const

/** All that a rejection is read by. Plain JSON. */
export interface RejectionBook {
  readonly schema: typeof BOOK_SCHEMA
  readonly topics: Readonly<Record<string, RejectionTopic>>
  /** Platform → its code → topics. Codes are compared by their letters and digits alone. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** BCP 47 → phrases. */
  readonly phrases: Readonly<Record<string, RejectionPhrases>>
}
