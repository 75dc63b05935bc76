import type { Creative } from '../contracts/creative.ts'
import type { Surface } from '../contracts/facts.ts'
import type { Evidence, Finding } from '../contracts/finding.ts'
import { fold } from '../text/fold/fold.ts'
import type { Folded } from '../text/fold/units.ts'
import type { LikelyPlace } from './explained.ts'
import type { Objection, ObjectionPlace } from './objection.ts'

/** Places of one quotation; the tenth "free" tells nobody more. */
const MOST_PLACES = 3
const MOST_QUOTED = 10
const SHORTEST_QUOTE = 2

export interface FoldedSurface {
  readonly surface: Surface
  readonly folded: Folded
}

export function foldSurfaces(surfaces: readonly Surface[]): readonly FoldedSurface[] {
  return surfaces.map((surface) => ({ surface, folded: fold(surface.text) }))
}

/** Where an objection points to, by itself: quoted words first, then what it names, then the whole ad. */
export function placesOf(
  { where }: Objection,
  creative: Creative,
  surfaces: readonly FoldedSurface[],
): readonly LikelyPlace[] {
  const quoted = (where?.words ?? []).flatMap((words) => quotedPlaces(words, surfaces))
  const inField = where?.path ? quoted.filter(({ path }) => path.startsWith(where.path ?? '')) : []
  const best = inField.length > 0 ? inField : quoted
  const named = where ? namedPlace(where, creative) : undefined
  const places = [...best.slice(0, MOST_QUOTED), ...(named && best.length === 0 ? [named] : [])]
  return places.length > 0 ? places : [{ how: 'whole', path: '' }]
}

function quotedPlaces(words: string, surfaces: readonly FoldedSurface[]): LikelyPlace[] {
  const wanted = fold(words).text.trim()
  if (wanted.length < SHORTEST_QUOTE) return []
  const places: LikelyPlace[] = []
  for (const { surface, folded } of surfaces) {
    for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
      const start = folded.start[at] ?? 0
      const end = folded.end[at + wanted.length - 1] ?? surface.text.length
      places.push({
        how: 'quoted',
        path: surface.path,
        surface: surface.id,
        start,
        end,
        quote: surface.text.slice(start, end),
      })
      if (places.length >= MOST_PLACES) return places
    }
  }
  return places
}

/** The field or file the platform names, as far as the creative has it. */
function namedPlace({ path, mediaId, kind, time, box }: ObjectionPlace, { media }: Creative): LikelyPlace | undefined {
  if (path === undefined) return undefined
  const place = { how: 'named', path, ...(time ? { time } : {}), ...(box ? { box } : {}) } as const
  if (path !== '/media') return place
  const alike = kind ? media.filter((medium) => medium.kind === kind) : media
  // A platform's own ids are seldom ours; a lone picture can only be the one.
  const medium = media.find(({ id }) => id === mediaId) ?? (alike.length === 1 ? alike[0] : undefined)
  if (!medium) return media.length > 0 ? place : undefined
  return { ...place, path: `/media/${media.indexOf(medium)}`, mediaId: medium.id }
}

/** The place of a finding: its first words, else its file or field. */
export function findingPlace({ where, evidence }: Finding): LikelyPlace {
  const text = evidence.find((one): one is Extract<Evidence, { kind: 'text' }> => one.kind === 'text')
  const time = evidence.find((one): one is Extract<Evidence, { kind: 'time' }> => one.kind === 'time')
  const box = evidence.find((one): one is Extract<Evidence, { kind: 'box' }> => one.kind === 'box')
  return {
    how: 'finding',
    path: where.path,
    ...(where.surface === undefined ? {} : { surface: where.surface }),
    ...(where.mediaId === undefined ? {} : { mediaId: where.mediaId }),
    ...(text ? { start: text.start, end: text.end, quote: text.quote } : {}),
    ...(time ? { time: { startMs: time.startMs, endMs: time.endMs } } : {}),
    ...(box ? { box: { x: box.x, y: box.y, w: box.w, h: box.h, unit: 'ratio' } as const } : {}),
  }
}

/** The finding's words are among those the platform quotes, or hold them. */
export function isQuoted({ evidence }: Finding, places: readonly LikelyPlace[]): boolean {
  return evidence.some(
    (one) =>
      one.kind === 'text' &&
      places.some(
        ({ how, surface, start = 0, end = 0 }) =>
          how === 'quoted' && surface === one.surface && one.start < end && start < one.end,
      ),
  )
}

/** Letters below which words may stand in any reason by chance. */
const TELLING = 6

/** The reason holds the finding's words, with or without quotation marks. */
export function isRepeated({ evidence }: Finding, reason: string): boolean {
  return evidence.some((one) => {
    const words = one.kind === 'text' ? fold(one.quote).text.trim() : ''
    return words.length >= TELLING && reason.includes(words)
  })
}
