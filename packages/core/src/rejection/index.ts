/** Door of @preclear/core/rejection: a platform's rejection in our terms. Loaded when somebody was rejected, never before. */

export type { AmazonComponent } from './adapters/amazon.ts'
export type { GooglePolicyTopicEntry } from './adapters/google.ts'
export type { MetaReviewFeedback } from './adapters/meta.ts'
export type { PastedRejection } from './adapters/text.ts'
export type { TiktokRejectInfo } from './adapters/tiktok.ts'
export { InvalidBookError, type ParsedBook, parseRejectionBook } from './book.schema.ts'
export { BOOK_SCHEMA, type RejectionBook, type RejectionPhrases, type RejectionTopic } from './book.ts'
export { explainRejection, type RejectionContext } from './explain.ts'
export {
  type ExplainedObjection,
  type LikelyPlace,
  REJECTION_SCHEMA,
  type RejectionExplained,
  type RejectionMatch,
  type RuleState,
} from './explained.ts'
export { languagesOf } from './languages.ts'
export type { Objection, ObjectionPlace, RejectionReading } from './objection.ts'
export { readRejection } from './read.ts'
export { type Reason, type RuleScore, readReason } from './score.ts'
