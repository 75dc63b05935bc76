import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runEval } from './eval/run-eval.ts'
import type { Io } from './io.ts'
import { parseCommand } from './options/command.ts'
import { runCheck } from './run-check.ts'

/** Runs one command line; returns the exit status. */
export async function program(args: readonly string[], io: Io): Promise<number> {
  const command = parseCommand(args)
  switch (command.kind) {
    case 'help':
      io.stdout.write(command.text)
      return 0
    case 'version':
      io.stdout.write(`${version()}\n`)
      return 0
    case 'wrong':
      for (const problem of command.problems) io.stderr.write(`preclear: ${problem}\n`)
      return 2
    case 'check':
      return runCheck(command.options, io)
    case 'eval':
      return runEval(command.options, io)
  }
}

/** The same place from source and from `dist`. No URL: a build would take the file for one of its own. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  return (manifest as { version: string }).version
}
