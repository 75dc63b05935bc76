import { existsSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run/command.ts'
import { ROOT } from './run/files.ts'

/** Builds every package and app: JavaScript by vite, declarations by the compiler. */
export function build(): boolean {
  // Declarations and scripts share a folder, so neither builder may empty it: it is emptied here, once.
  for (const old of globSync(['{packages,apps}/*/dist', '{packages,apps}/*/node_modules/.tsbuildinfo'], { cwd: ROOT }))
    rmSync(join(ROOT, old), { recursive: true })
  const steps: [string, string[], string][] = [
    ['tsc', ['-b', 'packages/workbench/tsconfig.solution.json'], '.'],
    ['tsc', ['-p', 'packages/workbench/tsconfig.tests.json'], '.'],
    ['vite', ['build', '--logLevel', 'warn'], 'packages/core'],
    ['vite', ['build', '--logLevel', 'warn'], 'packages/insight'],
    ['vite', ['build', '--logLevel', 'warn'], 'packages/policies'],
    ['vite', ['build', '--logLevel', 'warn'], 'packages/media'],
    ['vite', ['build', '--logLevel', 'warn', '--mode', 'embed'], 'packages/media'],
    ['vite', ['build', '--logLevel', 'warn'], 'packages/widget'],
    ['vite', ['build', '--logLevel', 'warn', '--mode', 'embed'], 'packages/widget'],
    ['vite', ['build', '--logLevel', 'warn'], 'packages/cli'],
    ['vite', ['build', '--logLevel', 'warn'], 'apps/onboarding'],
  ]
  return steps.every(([program, args, cwd]) => {
    const { ok, seconds } = run(program, args, { cwd })
    console.log(`${ok ? 'built' : 'failed'} ${cwd === '.' ? 'declarations' : cwd} in ${seconds.toFixed(1)} s`)
    return ok
  })
}

if (import.meta.main) process.exit(build() && existsSync(join(ROOT, 'apps/onboarding/dist/index.html')) ? 0 : 1)
