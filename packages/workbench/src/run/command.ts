import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './files.ts'

export interface Ran {
  readonly ok: boolean
  readonly seconds: number
}

/** Runs a program of the workspace (`tsc`, `vite` ...) with its output passed through, or with `quiet` only where it fails. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; quiet?: boolean } = {},
): Ran {
  const started = performance.now()
  const bin = join(ROOT, 'node_modules/.bin')
  const out = options.quiet ? 'pipe' : 'inherit'
  const result = spawnSync(program, args, {
    cwd: join(ROOT, options.cwd ?? '.'),
    stdio: ['ignore', out, out],
    env: { ...process.env, ...options.env, PATH: `${bin}:${process.env.PATH ?? ''}` },
    encoding: 'utf8',
  })
  if (options.quiet && result.status !== 0) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  if (result.error) console.error(`${program}: ${result.error.message}`)
  return { ok: result.status === 0, seconds: (performance.now() - started) / 1000 }
}
