import type { Checker, CheckInput, CheckResult, Hit, InputPart } from '../../contracts/index.ts'

/** A checker whose options are known to the compiler; the engine sees it as a plain `Checker`. */
export interface CheckerOf<Options> extends Checker {
  reads?(options: Options): readonly InputPart[]
  check(input: CheckInput, options: Options): CheckResult
}

export const CLEAR: CheckResult = { kind: 'clear' }
export const INAPPLICABLE: CheckResult = { kind: 'inapplicable' }

export function found(...hits: readonly Hit[]): CheckResult {
  return hits.length > 0 ? { kind: 'found', hits } : CLEAR
}

export function unsure(...hits: readonly Hit[]): CheckResult {
  return hits.length > 0 ? { kind: 'unsure', hits } : CLEAR
}

export function notRun(reason: string): CheckResult {
  return { kind: 'notRun', reason }
}
