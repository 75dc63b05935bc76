import { readCommand } from './arguments.ts'
import { CHECK_FLAGS, CHECK_HELP, type CheckOptions, checkOptions } from './check.ts'
import { EVAL_FLAGS, EVAL_HELP, type EvalOptions, evalOptions } from './eval.ts'

export type Command =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'eval'; readonly options: EvalOptions }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }

const HELP = `preclear: what a platform would object to in an ad, before you submit it

  preclear check FILE...   check ads
  preclear eval FILE...    measure the check on labelled ads

  preclear check --help, preclear eval --help, --version
`

/** Reads the command line; every problem is named, not only the first. */
export function parseCommand(args: readonly string[]): Command {
  const { command, help, version } = readCommand(args, { ...CHECK_FLAGS, ...EVAL_FLAGS })
  if (version) return { kind: 'version' }
  if (help || args.length === 0)
    return { kind: 'help', text: command === 'check' ? CHECK_HELP : command === 'eval' ? EVAL_HELP : HELP }
  if (command === 'check') {
    const { options, problems } = checkOptions(args)
    return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'check', options }
  }
  if (command === 'eval') {
    const { options, problems } = evalOptions(args)
    return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'eval', options }
  }
  return {
    kind: 'wrong',
    problems: [`unknown command ${command ?? '(none)'}; expected check or eval, see preclear --help`],
  }
}
