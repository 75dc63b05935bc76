import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './files.ts'

const FOLDER = join(ROOT, '.cache/russian')
const PACKAGE = 'tesseract-ocr-rus'
/** Where the package puts its data. The tests of the sense `text` look here too, and in the same place of the machine. */
const DATA = 'usr/share/tesseract-ocr/5/tessdata/rus.traineddata'

/** Lists and packages of its own: nothing of the machine is changed, and no rights are needed. */
const APART = [
  `Dir::State::lists=${FOLDER}/lists`,
  `Dir::Cache=${FOLDER}/cache`,
  'Acquire::Retries=0',
  'Acquire::http::Timeout=20',
]

function apt(...args: readonly string[]): string | undefined {
  return ran('apt-get', [...APART.flatMap((option) => ['-o', option]), ...args])
}

/** What went wrong, undefined where nothing did. */
function ran(program: string, args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(program, args, { cwd: FOLDER, encoding: 'utf8' })
  if (status === 0) return undefined
  return `${program} ${args.at(-1)}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`
}

function unpack(): string | undefined {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${PACKAGE}_`))
  return file ? ran('dpkg-deb', ['-x', file, FOLDER]) : `${PACKAGE}: not downloaded`
}

/**
 * Takes the data to read Russian words from Debian's package, for the tests: no npm package has it. Gives the reason where it
 * cannot be had; the tests then see that it is said to be missing.
 */
export function takeRussianData(): string | undefined {
  if ([join('/', DATA), join(FOLDER, DATA)].some((file) => existsSync(file))) return undefined
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(FOLDER, folder), { recursive: true })
  return apt('update') ?? apt('download', PACKAGE) ?? unpack()
}
