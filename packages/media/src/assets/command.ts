import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { languagesOf } from '../options.ts'
import { type Gathered, gather, writeAll } from './gather.ts'
import { ASSET_FEATURES, type AssetFeature, tesseractName } from './list.ts'

const USAGE = `Usage: preclear-media-assets FOLDER [options]

Copies the files that @preclear/media needs a page to host into FOLDER.

  --features LIST    ${ASSET_FEATURES.join(',')} (default: all)
  --languages LIST   languages in which words are read, e.g. en,ar,zh (default: en)
  --data FOLDER      folder with <name>.traineddata[.gz], taken before installed packages
  --trust FILE       PEM certificates whose signers of Content Credentials are trusted
`

export interface Output {
  out(line: string): void
  error(line: string): void
}

/** Does the command. Gives its exit status: 0 done, 1 something could not be had and nothing was written, 2 misused. */
export function runAssets(args: readonly string[], output: Output): number {
  const request = requestOf(args)
  if (typeof request === 'string') {
    output.error(request)
    return 2
  }
  if (request === undefined) {
    output.out(USAGE)
    return 0
  }
  const { folder, ...wanted } = request
  for (const place of [folder, wanted.data])
    if (place !== undefined && isNoFolder(place, place === folder)) {
      output.error(`${place}: expected a folder.`)
      return 2
    }
  const { files, problems } = gather(wanted)
  for (const problem of problems) output.error(problem)
  if (problems.length > 0) return 1
  writeAll(folder, files)
  for (const line of tableOf(files)) output.out(line)
  return 0
}

/** The one that is written to may have to be made. */
function isNoFolder(path: string, mayBeMade: boolean): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? !found.isDirectory() : !mayBeMade
}

interface Request {
  readonly folder: string
  readonly features: readonly AssetFeature[]
  readonly languages: readonly string[]
  readonly data?: string
  readonly trust?: string
}

/** What is asked for; undefined for help, or what is wrong with the question. */
function requestOf(args: readonly string[]): Request | string | undefined {
  const given = parsed(args)
  if (typeof given === 'string') return given
  const { values, positionals } = given
  if (values.help) return undefined
  const [folder, ...rest] = positionals
  if (folder === undefined || rest.length > 0) return `Name one folder.\n\n${USAGE}`
  const features = values.features === undefined ? ASSET_FEATURES : listOf(values.features)
  const unknown = features.filter((feature) => !isFeature(feature))
  if (unknown.length > 0) return `--features: ${unknown.join(', ')} is none of ${ASSET_FEATURES.join(', ')}.`
  const named = listOf(values.languages ?? 'en')
  // As senses do: English stands beside languages of other letters.
  const languages = languagesOf(named).includes('en') ? [...named, 'en'] : named
  const strange = languages.filter((language) => tesseractName(language) === undefined)
  if (strange.length > 0) return `--languages: ${strange.join(', ')} is no language that can be read.`
  return {
    folder,
    features: features.filter(isFeature),
    languages: [...new Set(languages.flatMap((language) => tesseractName(language) ?? []))],
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.trust === undefined ? {} : { trust: values.trust }),
  }
}

const OPTIONS = {
  features: { type: 'string' },
  languages: { type: 'string' },
  data: { type: 'string' },
  trust: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${USAGE}`
  }
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
const isFeature = (name: string): name is AssetFeature => ASSET_FEATURES.some((feature) => feature === name)

function tableOf(files: readonly Gathered[]): readonly string[] {
  const rows = files.map(({ path, bytes }) => ({ path, bytes: bytes.length, gzip: packedLength(path, bytes) }))
  const total = { path: 'all', bytes: sumOf(rows.map((row) => row.bytes)), gzip: sumOf(rows.map((row) => row.gzip)) }
  const width = Math.max(...rows.map(({ path }) => path.length), 4)
  const line = (path: string, bytes: string, gzip: string): string =>
    `${path.padEnd(width)}  ${bytes.padStart(9)}  ${gzip.padStart(9)}`
  return [
    line('file', 'kB', 'gzip kB'),
    ...[...rows, total].map((row) => line(row.path, kilobytes(row.bytes), kilobytes(row.gzip))),
  ]
}

const packedLength = (path: string, bytes: Uint8Array): number =>
  path.endsWith('.gz') ? bytes.length : gzipSync(bytes).length
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
