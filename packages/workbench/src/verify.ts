import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from './build.ts'
import { chromiumEnvironment } from './run/chromium.ts'
import { run } from './run/command.ts'
import { ROOT } from './run/files.ts'
import { takeRussianData } from './run/russian-data.ts'

/** `npm test`: everything CI checks, in the order in which failures are cheapest to read. Goes on after a failure and ends with one line of totals. */
let passed = 0
let failed = 0
const failures: string[] = []

function record(name: string, ok: boolean, seconds?: number): void {
  if (ok) passed++
  else {
    failed++
    failures.push(name)
  }
  console.log(`${ok ? '✓' : '✗'} ${name}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}\n`)
}

interface StepOptions {
  readonly cwd?: string
  readonly quiet?: boolean
}

function step(name: string, program: string, args: readonly string[], options: StepOptions = {}): void {
  const { ok, seconds } = run(program, args, options)
  record(name, ok, seconds)
}

interface Totals {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTotalTests: number
  readonly testResults: readonly TestFile[]
}

interface TestFile {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: readonly {
    readonly fullName: string
    readonly status: string
    readonly failureMessages?: readonly string[]
  }[]
}

/** What failed, a line each, for the end of the log, which is read first. */
function failedTests({ testResults }: Totals): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`)
  })
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? ''
}

async function tests(): Promise<void> {
  const output = join(ROOT, '.cache/vitest.json')
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  rmSync(output, { force: true })
  const env = await chromiumEnvironment()
  const config = ['--config', 'packages/workbench/vitest.config.ts']
  const { ok, seconds } = run(
    'vitest',
    ['run', ...config, '--reporter=dot', '--reporter=json', `--outputFile=${output}`],
    { env },
  )
  let totals: Totals | undefined
  try {
    totals = JSON.parse(readFileSync(output, 'utf8'))
  } catch {
    console.error('vitest wrote no result: it did not start or was ended.')
  }
  passed += totals?.numPassedTests ?? 0
  failed += totals?.numFailedTests ?? 0
  if (totals) failures.push(...failedTests(totals))
  record(
    `tests: ${totals?.numPassedTests ?? 0} of ${totals?.numTotalTests ?? 0}, none skipped`,
    ok && totals !== undefined && totals.numTotalTests > 0 && totals.numPendingTests === 0,
    seconds,
  )
}

step('format and lint', 'biome', ['check', '.'])
step('generated files are the committed ones', 'node', [
  '--conditions=@preclear/source',
  'packages/workbench/src/generate.ts',
  '--check',
])
record('types and builds', build())
const withoutRussian = takeRussianData()
if (withoutRussian) console.log(`Russian words in pictures are not read in the tests: ${withoutRussian}\n`)
await tests()
step('no unused file, export or dependency', 'knip', [])
for (const name of ['core', 'insight', 'policies', 'media', 'widget', 'cli'])
  step(`package ${name} is publishable`, 'publint', ['--strict', '--pack', 'false'], { cwd: `packages/${name}` })
for (const name of ['core', 'insight', 'policies', 'media', 'widget'])
  step(
    `types of ${name} resolve`,
    'attw',
    ['--pack', '.', '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'],
    { cwd: `packages/${name}`, quiet: true },
  )
step('sizes', 'node', ['packages/workbench/src/sizes.ts'])

for (const failure of failures) console.log(`Failed: ${failure}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
