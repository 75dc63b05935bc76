import { pathToFileURL } from 'node:url'
import { ASSETS, type AssetFile, languageFile } from './list.ts'
import { bytesOf, fileOf } from './packages.ts'

const LANGUAGE = /^tesseract\/lang\/([A-Za-z_]{3,24})\.traineddata\.gz$/
const addresses = new Map<string, string | undefined>()

/**
 * `Tools.asset` in Node: every asset straight from the package that has it, as a `file:` address, or as `data:` where the
 * package holds it inside a module. Undefined where the package is not installed.
 */
export function nodeAsset(path: string): string | undefined {
  if (!addresses.has(path)) addresses.set(path, addressOf(path))
  return addresses.get(path)
}

function addressOf(path: string): string | undefined {
  const language = LANGUAGE.exec(path)?.[1]
  const asset: Pick<AssetFile, 'from' | 'as'> | undefined =
    language === undefined ? ASSETS.find((one) => one.path === path) : languageFile(language)
  if (!asset) return undefined
  if (asset.as === undefined) {
    const file = fileOf(asset.from)
    return file === undefined ? undefined : pathToFileURL(file).href
  }
  const bytes = bytesOf(asset)
  return bytes && `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`
}
