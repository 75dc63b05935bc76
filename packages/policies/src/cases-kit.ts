import type { CreativeInput } from '@preclear/core'
import type { CaseWord, RuleCase } from './define.ts'

/** A case in English for the United States, unless told otherwise. */
export function one(
  creative: CreativeInput,
  note?: string,
  more: Partial<Pick<RuleCase, 'language' | 'market' | 'facts' | 'each' | 'words'>> = {},
): RuleCase {
  return { creative, language: 'en', market: 'US', ...(note ? { note } : {}), ...more }
}

/** A word in a picture: `x y w h` in percent of the picture. */
export function word(text: string, place: string, more: Omit<CaseWord, 'text' | 'box'> = {}): CaseWord {
  const [x = 0, y = 0, w = 0, h = 0] = place.split(' ').map((percent) => Number(percent) / 100)
  return { text, box: [x, y, w, h], ...more }
}

/** An ad text of which only the body matters. */
export function body(text: string): CreativeInput {
  return { text: { displayName: 'Lumen Home', body: text } }
}

/** An ad of which only the address matters. */
export function link(url: string): CreativeInput {
  return { text: { body: 'Ceramic mugs for slow mornings' }, landingPage: { url } }
}

/** An ad of which only the page behind it matters. */
export function page(text: string, html?: string): CreativeInput {
  return {
    text: { displayName: 'Lumen Home', body: 'Ceramic mugs for slow mornings' },
    landingPage: { url: 'https://lumen.shop/', text, ...(html ? { html } : {}) },
  }
}

/** An ad with one file of which only the measured values matter. */
export function file(
  kind: 'image' | 'video' | 'audio',
  more: CreativeInput & { name?: string; role?: string } = {},
): CreativeInput {
  const { name = kind === 'video' ? 'film.mp4' : 'picture.png', role = 'main', ...creative } = more
  return { text: { body: 'Ceramic mugs for slow mornings' }, media: [{ id: 'm1', kind, role, name }], ...creative }
}
