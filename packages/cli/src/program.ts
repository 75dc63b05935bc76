import { readFileSync } from 'node:fs'
import { HELP, parseCommand } from './options.ts'
import { type Io, runCheck } from './run.ts'

/** Runs one command line; returns the exit status. */
export async function program(args: readonly string[], io: Io): Promise<number> {
  const command = parseCommand(args)
  if (command.kind === 'help') io.stdout.write(HELP)
  if (command.kind === 'version') io.stdout.write(`${version()}\n`)
  if (command.kind === 'wrong') {
    for (const problem of command.problems) io.stderr.write(`preclear: ${problem}\n`)
    return 2
  }
  return command.kind === 'check' ? runCheck(command.options, io) : 0
}

/** The same place from source and from `dist`. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}
