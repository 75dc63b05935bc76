import { accessSync, constants, openAsBlob, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CreativeInput } from '@preclear/core'
import { type Place, reasonOf } from './readers/item.ts'

/** What the command line says of every ad. */
export interface PrepareOptions {
  readonly platform: string
  /** Markets to check for instead of those in the creative; empty keeps the creative's own. */
  readonly markets: readonly string[]
  /** The field that the text of a plain row (`{"text": "..."}`) stands in. */
  readonly textField: 'copy' | 'body' | 'headline'
}

type Prepared = { readonly ok: true; readonly creative: CreativeInput } | { readonly ok: false; readonly what: string }

/** Fills in what the command line says and opens files a creative names. The creative's own shape is checked by the engine. */
export async function prepare(input: unknown, at: Place, options: PrepareOptions): Promise<Prepared> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return {
      ok: false,
      what: `expected a creative as a JSON object, got ${input === null ? 'null' : Array.isArray(input) ? 'an array' : typeof input}`,
    }
  const given = isPlainRow(input) ? plainRow(input, options) : (input as Record<string, unknown>)
  const targeting = typeof given.targeting === 'object' && given.targeting !== null ? given.targeting : {}
  const merged = {
    ...given,
    platform: given.platform ?? options.platform,
    ...(options.markets.length > 0 ? { targeting: { ...targeting, countries: options.markets } } : {}),
  }
  return openMedia(merged, at)
}

interface PlainRow {
  readonly id?: unknown
  readonly text: string
  readonly lang?: unknown
  readonly market?: unknown
}

/** True for a row of a corpus; a creative whose `text` is a string has other groups beside it. */
export function isPlainRow(input: object): input is PlainRow {
  return (
    'text' in input &&
    typeof input.text === 'string' &&
    !['targeting', 'media', 'landingPage', 'advertiser'].some((key) => key in input)
  )
}

/** A row of a corpus: its whole text in one piece, `market` one code or several with commas, other keys ignored. */
function plainRow(row: PlainRow, options: PrepareOptions): Record<string, unknown> {
  const { id, text, lang, market } = row
  const targeting = {
    ...(typeof lang === 'string' ? { languages: [lang] } : {}),
    ...(typeof market === 'string' ? { countries: codesOf(market) } : {}),
  }
  return {
    ...(id === undefined ? {} : { id: String(id) }),
    text: { [options.textField]: text },
    ...(Object.keys(targeting).length > 0 ? { targeting } : {}),
  }
}

export function codesOf(markets: string): readonly string[] {
  return markets
    .split(',')
    .map((code) => code.trim().toUpperCase())
    .filter(Boolean)
}

/** Media sources that are paths, relative to the file that names them, become bytes read on demand. */
async function openMedia(creative: Record<string, unknown>, at: Place): Promise<Prepared> {
  if (!Array.isArray(creative.media)) return { ok: true, creative: creative as CreativeInput }
  const media: unknown[] = []
  for (const [index, medium] of creative.media.entries()) {
    const source: unknown = medium?.source
    if (typeof source !== 'string' || /^https?:/i.test(source)) {
      media.push(medium)
      continue
    }
    const path = resolve(at.file === '(stdin)' ? '.' : dirname(at.file), source)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      return { ok: false, what: `/media/${index}/source: expected a file, ${source} is not there` }
    try {
      accessSync(path, constants.R_OK)
    } catch (error) {
      return { ok: false, what: `/media/${index}/source: ${reasonOf(error)}` }
    }
    media.push({ name: source.split(/[\\/]/).at(-1), ...medium, source: await openAsBlob(path) })
  }
  return { ok: true, creative: { ...creative, media } as CreativeInput }
}
