import { ASSETS, type AssetFile, languageFile, tesseractName } from '../assets/list.ts'
import type { Feature } from '../senses/about.ts'

/** Bytes of one language's data, about: 0.9 to 3 MB. */
const LANGUAGE_BYTES = 2_000_000

/** About how many bytes a feature downloads, compressed. */
export function downloadBytes(feature: Feature, languages: readonly string[]): number {
  const files = filesOf(feature).reduce((sum, { gzip }) => sum + gzip, 0)
  return files + languageNames(feature, languages).length * LANGUAGE_BYTES
}

/** Puts a feature's files into the browser's cache. What cannot be had is left for the sense to miss. */
export async function download(base: string, feature: Feature, languages: readonly string[]): Promise<void> {
  const paths = [
    ...filesOf(feature).map(({ path }) => path),
    ...languageNames(feature, languages).map((name) => languageFile(name).path),
  ]
  await Promise.allSettled(
    paths.map(async (path) => {
      const response = await fetch(new URL(path, base), { credentials: 'same-origin' })
      await response.arrayBuffer()
    }),
  )
}

/** Of files between which a browser chooses, the first: the one that newer browsers take. */
function filesOf(feature: Feature): readonly AssetFile[] {
  const files = ASSETS.filter((file) => file.feature === feature)
  return files.filter(({ choice }, at) => choice === undefined || files.findIndex((f) => f.choice === choice) === at)
}

function languageNames(feature: Feature, languages: readonly string[]): readonly string[] {
  if (feature !== 'text') return []
  return languages.flatMap((language) => tesseractName(language) ?? [])
}
