/** The words around an appeal. One table a language; sentence case, full stops where a sentence ends. */
export interface AppealWords {
  /** BCP 47 tag of this table; not shown. */
  readonly language: string
  readonly title: string
  readonly ad: string
  readonly platform: string
  readonly markets: string
  readonly date: string
  /** Stands before engine and packs with their versions. */
  readonly checkedWith: string
  /** Stands before the SHA-256 of the ad. */
  readonly contentHash: string
  /** Heading of the advertiser's own statement. */
  readonly statement: string
  /** Heading of the findings the advertiser objects to. */
  readonly disputed: string
  /** Heading of the findings the advertiser stands by. */
  readonly acknowledged: string
  /** Stands before the quoted words of the ad. */
  readonly inTheAd: string
  readonly rule: string
  /** `{date}`: the day on which the source was read. */
  readonly source: string
  /** Stands before the advertiser's answer to one finding. */
  readonly answer: string
  /** Five answers; each a whole sentence. */
  readonly notWhatItSays: string
  readonly allowedHere: string
  readonly havePermission: string
  readonly otherReason: string
  readonly takeResponsibility: string
  /** Stands before the names of the proof. */
  readonly proof: string
  readonly attachments: string
  /** Where a list is empty. */
  readonly none: string
  /** What this paper is and is not. */
  readonly footer: string
}

export const ENGLISH_WORDS: AppealWords = {
  language: 'en',
  title: 'Appeal',
  ad: 'Ad',
  platform: 'Platform',
  markets: 'Markets',
  date: 'Date',
  checkedWith: 'Checked with',
  contentHash: 'Content hash (SHA-256)',
  statement: 'Why we disagree',
  disputed: 'Points in dispute',
  acknowledged: 'Acknowledged points',
  inTheAd: 'In the ad',
  rule: 'Rule',
  source: 'Source, read {date}',
  answer: 'Our answer',
  notWhatItSays: 'The ad does not say that.',
  allowedHere: 'This is allowed here.',
  havePermission: 'We have permission.',
  otherReason: 'We disagree.',
  takeResponsibility: 'We know that this is restricted and take responsibility.',
  proof: 'Proof',
  attachments: 'Attachments',
  none: 'None',
  footer: 'Checked on the advertiser’s device. This is the advertiser’s account, not a decision of the platform.',
}
