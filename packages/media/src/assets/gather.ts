import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { ASSETS, type AssetFeature, type AssetFile, languageFile, TRUST_PATH } from './list.ts'
import { bytesOf } from './packages.ts'

export interface Wanted {
  readonly features: readonly AssetFeature[]
  /** Tesseract's names. */
  readonly languages: readonly string[]
  /** A folder with `<name>.traineddata` or `<name>.traineddata.gz`, taken before any package. */
  readonly data?: string
  /** A PEM file of certificates. */
  readonly trust?: string
}

/** A file to be hosted. */
export interface Gathered {
  readonly path: string
  readonly bytes: Uint8Array
  /** Package or file it came from. The list is hosted with the rest, so it names no folders. */
  readonly from: string
  readonly licence: string
}

export interface Gathering {
  readonly files: readonly Gathered[]
  /** One line for each file that could not be had: what, why, and what to do. */
  readonly problems: readonly string[]
}

/** Reads all that is wanted, and writes nothing. */
export function gather({ features, languages, data, trust }: Wanted): Gathering {
  const files: Gathered[] = []
  const problems: string[] = []
  const take = (found: Gathered | string): void => {
    if (typeof found === 'string') problems.push(found)
    else files.push(found)
  }
  for (const asset of ASSETS) if (features.includes(asset.feature)) take(packaged(asset))
  if (features.includes('text')) for (const name of languages) take(languageData(name, data))
  if (features.includes('provenance')) take(trustList(trust))
  return { files, problems }
}

/** Writes the files below a folder, and `assets.json` with the length and SHA-256 of each. */
export function writeAll(folder: string, files: readonly Gathered[]): void {
  for (const { path, bytes } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const listed = files.map(({ path, bytes, from, licence }) => ({
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    from,
    licence,
  }))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'assets.json'), `${JSON.stringify({ files: listed }, undefined, 2)}\n`)
}

function packaged(asset: AssetFile): Gathered | string {
  const bytes = bytesOf(asset)
  const { path, from, licence } = asset
  if (!bytes) return `${path}: ${from.package}/${from.path} is not installed. Install @preclear/media anew.`
  if (bytes.length !== asset.bytes)
    return `${path}: ${from.package} is of another version than this one was made for (${bytes.length} bytes, not ${asset.bytes}). Install the version that @preclear/media asks for.`
  return { path, bytes, from: from.package, licence }
}

function languageData(name: string, folder: string | undefined): Gathered | string {
  const { path, from } = languageFile(name)
  const given = [`${name}.traineddata.gz`, `${name}.traineddata`]
    .map((file) => (folder === undefined ? undefined : join(folder, file)))
    .find((file) => file !== undefined && existsSync(file))
  const bytes = given === undefined ? bytesOf({ from }) : readFileSync(given)
  if (!bytes) return `${path}: no data for "${name}". ${wayTo(name, folder)}`
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes, { level: 9 })
  const wrong = wrongWith(packed)
  if (wrong) return `${given ?? from.package}: ${wrong}`
  return { path, bytes: packed, from: given === undefined ? from.package : basename(given), licence: 'Apache-2.0' }
}

function wayTo(name: string, folder: string | undefined): string {
  const place = folder === undefined ? 'pass --data with a folder' : `put into ${folder}`
  const system = `${name}.traineddata from the tessdata_fast or tessdata_best project or from a system's package (Debian: tesseract-ocr-${name.replace('_', '-')})`
  return `Install @tesseract.js-data/${name} where you run this, if there is such a package; or ${place}: ${system}.`
}

const MAX_UNPACKED = 256 * 1024 * 1024
/** Place of the neural network in the table of a `.traineddata` file: the only part that the reader uses. */
const NETWORK = 17

/** Tesseract's data begins with the number of its parts, then the place of each, -1 for none. */
function wrongWith(packed: Uint8Array): string | undefined {
  let data: Buffer
  try {
    data = gunzipSync(packed, { maxOutputLength: MAX_UNPACKED })
  } catch {
    return 'it is no gzip file, or cut off.'
  }
  const parts = data.length < 4 ? 0 : data.readInt32LE(0)
  if (parts < 1 || parts > 64 || data.length < 4 + parts * 8) return 'it is no data of Tesseract.'
  if (parts <= NETWORK || data.readBigInt64LE(4 + NETWORK * 8) < 0n)
    return 'it is data for the old reader of Tesseract alone; take that of tessdata_fast or tessdata_best.'
  return undefined
}

function trustList(file: string | undefined): Gathered | string {
  const of = (bytes: Uint8Array, from: string): Gathered => ({ path: TRUST_PATH, bytes, from, licence: '' })
  if (file === undefined) return of(new Uint8Array(0), 'empty')
  if (!existsSync(file)) return `${file}: there is no such file.`
  const bytes = readFileSync(file)
  return bytes.includes('-----BEGIN CERTIFICATE-----')
    ? of(bytes, file)
    : `${file}: there are no PEM certificates in it.`
}
