import type { ReadSurface } from '../contracts/checker.ts'
import type { Creative, TextField } from '../contracts/creative.ts'
import type { Surface } from '../contracts/facts.ts'
import { primaryLanguage } from '../contracts/language.ts'
import type { ClaimReader } from '../text/index.ts'
import { detectLanguage, readHtml } from '../text/index.ts'
import { type Sewn, withSeams } from './seams.ts'

/** Reading order of the fields: the order in which people meet them, and the order of findings. */
export const FIELDS: readonly TextField[] = [
  'displayName',
  'appName',
  'headline',
  'body',
  'copy',
  'cta',
  'disclaimer',
  'promoCode',
]
/** UTF-16 units of a page that are read; the rest is cut and said in `notRun`. */
export const MAX_PAGE = 200_000
const MAX_HTML = 2_000_000

/** All text of a creative with its origin and language. */
export function surfacesOf(creative: Creative, more: readonly Surface[] = []): Surface[] {
  const declared = creative.targeting.languages.map(primaryLanguage)
  const only = declared.length === 1 ? declared[0] : undefined
  const surfaces: Surface[] = FIELDS.flatMap((id) => {
    const text = creative.text[id]
    return text === undefined || text.trim() === ''
      ? []
      : [{ id, path: `/text/${id}`, text, language: languageOf(text, only) }]
  })
  const page = pageText(creative)
  if (page !== undefined)
    surfaces.push({ id: 'landingPage', path: '/landingPage/text', text: page, language: languageOf(page, undefined) })
  // A brand name or button in Latin letters says nothing about the ad's language: short fields follow the longest one.
  const main = surfaces
    .filter(({ id }) => id === 'body' || id === 'copy' || id === 'headline')
    .sort((a, b) => b.text.length - a.text.length)[0]
  return [...surfaces, ...more.map((surface) => inMedium(creative, surface, only))].map((s) =>
    s.language === 'und' && main ? { ...s, language: main.language } : s,
  )
}

/** Senses know a medium by its id, a JSON pointer by its place in the list. */
function inMedium({ media }: Creative, surface: Surface, only: string | undefined): Surface {
  const index = media.findIndex(({ id }) => surface.path === `/media/${id}`)
  // Whoever read words in a picture knows which of them were read surely.
  const told = surface.words ? (only ?? 'und') : languageOf(surface.text, only)
  const language = surface.language === 'und' ? told : surface.language
  return { ...surface, language, ...(index < 0 ? {} : { path: `/media/${index}` }) }
}

function languageOf(text: string, declared: string | undefined): string {
  const detected = detectLanguage(text, declared)
  return detected === 'und' ? (declared ?? 'und') : detected
}

function pageText({ landingPage }: Creative): string | undefined {
  const text =
    landingPage.text ??
    (landingPage.html === undefined ? undefined : readHtml(landingPage.html.slice(0, MAX_HTML)).text)
  return text?.slice(0, MAX_PAGE)
}

/** True where only the beginning of the page is read. */
export function isPageCut({ landingPage: { text, html } }: Creative, surfaces: readonly Surface[]): boolean {
  const read = surfaces.find(({ id }) => id === 'landingPage')?.text.length ?? 0
  return (text ?? '').length > MAX_PAGE || read >= MAX_PAGE || (text === undefined && (html ?? '').length > MAX_HTML)
}

/** Reads all surfaces of a creative; what was read before is remembered, for a check of another rule or a fix reads most of it again. */
export type SurfaceReader = (surfaces: readonly Surface[], hints?: readonly string[]) => readonly ReadSurface[]

const MOST_REMEMBERED = 64
const LONGEST_REMEMBERED = 5_000
/** Languages in which a text is read besides the one it is in. */
const MOST_HINTS = 3

/** Languages the ad may be in: those it is targeted at, or, for want of any, those most spoken where it is to run. */
export function hintsOf({ targeting: { languages, countries } }: Creative): readonly string[] {
  const declared = languages.length > 0 ? languages.map(primaryLanguage) : countries.map(spokenIn)
  return [...new Set(declared)].slice(0, MOST_HINTS)
}

const spoken = new Map<string, string>()

/** From the likely subtags of Unicode's locale data, which the JavaScript engine brings along. */
function spokenIn(country: string): string {
  let language = spoken.get(country)
  if (language === undefined) {
    language = new Intl.Locale(`und-${country}`).maximize().language
    spoken.set(country, language)
  }
  return language
}

export function createSurfaceReader(claims: ClaimReader): SurfaceReader {
  const cache = new Map<string, ReadSurface>()
  const sewn: Sewn = new WeakMap()
  const read = (surface: Surface, hints: readonly string[]): ReadSurface => {
    const key = `${surface.language} ${hints.join()} ${surface.path} ${surface.text}`
    const known = cache.get(key)
    // The same words may stand elsewhere in another picture.
    if (known) return known.words === surface.words ? known : { ...known, ...surface }
    const fresh: ReadSurface = { ...surface, ...claims.read(surface.text, surface.language, hints) }
    if (cache.size >= MOST_REMEMBERED) cache.clear()
    if (surface.text.length < LONGEST_REMEMBERED) cache.set(key, fresh)
    return fresh
  }
  return (surfaces, hints = []) =>
    withSeams(
      surfaces.map((surface) => read(surface, hints)),
      claims,
      sewn,
    )
}
