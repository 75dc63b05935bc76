import { type Issue, PreclearError } from '../contracts/errors.ts'

/** An appeal that must not be made: a report of another ad, a time that is none, an attachment without a content hash. */
export class InvalidAppealError extends PreclearError {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('invalid_appeal', `appeal: ${issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; ')}`)
    this.name = 'InvalidAppealError'
    this.issues = issues
  }
}
