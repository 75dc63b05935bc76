/** One thing wrong with the input: what, where, and what was expected. */
export interface Issue {
  /** `nothing_to_check`, `wrong_type`, `unknown_key`, `unknown_market`, `unknown_language`, `bad_date`, `dates_out_of_order`, `ages_out_of_order`, `too_long`, `lone_surrogate`, `duplicate_id`, `unknown_platform`, `not_json`. */
  readonly code: string
  /** JSON pointer into the input; empty for the whole. */
  readonly path: string
  /** What was expected there, in English. */
  readonly expected: string
  readonly received?: string
}

const BRAND = 'preclear.error'

/** Base of all errors we throw: misuse and bad input. `instanceof` fails across two copies of the package, so use `isPreclearError`. */
export class PreclearError extends Error {
  readonly brand: string = BRAND
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'PreclearError'
    this.code = code
  }
}

/** The creative cannot be checked; every problem is listed, not only the first. */
export class InvalidCreativeError extends PreclearError {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(
      'invalid_creative',
      issues
        .map((i) => `${i.path || '(creative)'}: ${i.expected}${i.received ? `, got ${i.received}` : ''}`)
        .join('; '),
    )
    this.name = 'InvalidCreativeError'
    this.issues = issues
  }
}

/** A pack that does not fit its schema, or names a checker the engine was not given. */
export class InvalidPackError extends PreclearError {
  readonly issues: readonly Issue[]
  constructor(packId: string, issues: readonly Issue[]) {
    super('invalid_pack', `pack ${packId}: ${issues.map((i) => `${i.path}: ${i.expected}`).join('; ')}`)
    this.name = 'InvalidPackError'
    this.issues = issues
  }
}

/** A fix id that is not in the report, or a patch that does not fit the creative any more. */
export class StaleFixError extends PreclearError {
  constructor(fixId: string, why: string) {
    super('stale_fix', `fix ${fixId}: ${why}. Check again and take the fix from the new report.`)
    this.name = 'StaleFixError'
  }
}

export function isPreclearError(value: unknown): value is PreclearError {
  return typeof value === 'object' && value !== null && (value as { brand?: unknown }).brand === BRAND
}
export function isInvalidCreativeError(value: unknown): value is InvalidCreativeError {
  return isPreclearError(value) && value.code === 'invalid_creative'
}
