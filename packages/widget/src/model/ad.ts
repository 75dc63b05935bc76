import type { CreativeInput, Evidence, Report, Surface } from '@preclear/core'
import { valueAt } from './pointer.ts'
import { openRows, type Row } from './rows.ts'
import type { Mark } from './segments.ts'

/** A text of the ad, or an excerpt of the page, as it is now, with the marks that still fit it. */
export interface AdField {
  readonly surface: Surface
  readonly text: string
  readonly marks: readonly Mark[]
  /** Findings about the field as a whole. */
  readonly tags: readonly Row[]
}
/** A setting, the link, or a medium with findings on it. */
export interface AdSetting {
  readonly path: string
  readonly value: unknown
  readonly rows: readonly Row[]
}
export interface AdMedium {
  readonly id: string
  readonly rows: readonly Row[]
}
export interface AdView {
  readonly fields: readonly AdField[]
  readonly settings: readonly AdSetting[]
  readonly media: readonly AdMedium[]
}

/** Everything of the ad that a finding points at, and all of its texts and files. */
export function adView(report: Report, creative: CreativeInput | undefined, rows: readonly Row[]): AdView {
  const open = openRows(rows)
  const fields = report.surfaces.flatMap((surface): AdField[] => {
    const field = fieldOf(surface, creative, open)
    const isAdText = surface.path.startsWith('/text/')
    return field.text && (isAdText || field.marks.length > 0) ? [field] : []
  })
  const texts = new Set(fields.map((f) => f.surface.path))
  const settings = new Map<string, { path: string; value: unknown; rows: Row[] }>()
  const media = new Map<string, { id: string; rows: Row[] }>(creative?.media?.map(({ id }) => [id, { id, rows: [] }]))
  for (const row of open) {
    for (const evidence of row.finding.evidence) {
      const mediaId = mediaIdOf(evidence) ?? (evidence.kind === 'field' ? row.finding.where.mediaId : undefined)
      if (mediaId) collect(media, mediaId, { id: mediaId, rows: [] }, row)
      else if (evidence.kind === 'field' && !texts.has(evidence.path))
        collect(settings, evidence.path, { path: evidence.path, value: current(creative, evidence), rows: [] }, row)
      else if (evidence.kind === 'url')
        collect(settings, '/landingPage/url', { path: '/landingPage/url', value: evidence.url, rows: [] }, row)
    }
  }
  return { fields, settings: [...settings.values()], media: [...media.values()] }
}

function fieldOf(surface: Surface, creative: CreativeInput | undefined, open: readonly Row[]): AdField {
  const now = surface.path.startsWith('/text/') ? valueAt(creative, surface.path) : undefined
  const text = typeof now === 'string' ? now : surface.text
  const marks: Mark[] = []
  const tags: Row[] = []
  for (const row of open) {
    for (const e of row.finding.evidence) {
      // A mark whose words have moved or changed since the report is dropped, never shown in the wrong place.
      if (e.kind === 'text' && e.surface === surface.id && text.slice(e.start, e.end) === e.quote)
        marks.push({ n: row.n, effect: row.finding.effect, start: e.start, end: e.end })
      if (e.kind === 'field' && e.path === surface.path && !tags.includes(row)) tags.push(row)
    }
  }
  return { surface, text, marks, tags }
}

function current(creative: CreativeInput | undefined, evidence: Evidence & { kind: 'field' }): unknown {
  return valueAt(creative, evidence.path) ?? evidence.value
}

function mediaIdOf(evidence: Evidence): string | undefined {
  return 'mediaId' in evidence ? evidence.mediaId : undefined
}

function collect<T extends { rows: Row[] }>(into: Map<string, T>, key: string, fresh: T, row: Row): void {
  const entry = into.get(key) ?? fresh
  if (!entry.rows.includes(row)) entry.rows.push(row)
  into.set(key, entry)
}
