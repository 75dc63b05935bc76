import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './run/files.ts'

/** `npx pnpm@12 preclear ...`: the CLI from source, in the folder the command was given in. */
const args = [
  '--conditions=@preclear/source',
  '--disable-warning=ExperimentalWarning',
  join(ROOT, 'packages/cli/src/main.ts'),
  ...process.argv.slice(2),
]
const cli = spawn(process.execPath, args, { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() })
// The terminal tells both of Ctrl+C: the CLI ends its output first.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
cli.on('exit', (status) => process.exit(status ?? 2))
