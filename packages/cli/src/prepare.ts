import { openAsBlob, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CreativeInput } from '@preclear/core'
import type { CheckOptions } from './options.ts'
import type { Place } from './readers/item.ts'

type Prepared = { readonly ok: true; readonly creative: CreativeInput } | { readonly ok: false; readonly what: string }

/** Fills in what the command line says and opens files a creative names. The creative's own shape is checked by the engine. */
export async function prepare(input: unknown, at: Place, options: CheckOptions): Promise<Prepared> {
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
}

function isPlainRow(input: object): input is PlainRow {
  return (
    'text' in input &&
    typeof input.text === 'string' &&
    !['targeting', 'media', 'landingPage', 'advertiser'].some((key) => key in input)
  )
}

/** A labelled row of a corpus: its whole text in one piece, other keys ignored. */
function plainRow(row: PlainRow, options: CheckOptions): Record<string, unknown> {
  return {
    ...(row.id === undefined ? {} : { id: String(row.id) }),
    text: { [options.textField]: row.text },
    ...(typeof row.lang === 'string' ? { targeting: { languages: [row.lang] } } : {}),
  }
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
    media.push({ name: source.split(/[\\/]/).at(-1), ...medium, source: await openAsBlob(path) })
  }
  return { ok: true, creative: { ...creative, media } as CreativeInput }
}
