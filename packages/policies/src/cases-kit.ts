import type { CreativeInput } from '@preclear/core'
import type { RuleCase } from './define.ts'

/** A case in English for the United States, unless told otherwise. */
export function one(
  creative: CreativeInput,
  note?: string,
  more: { language?: string; market?: string; facts?: NonNullable<RuleCase['facts']> } = {},
): RuleCase {
  const { language = 'en', market = 'US', facts } = more
  return { creative, language, market, ...(note ? { note } : {}), ...(facts ? { facts } : {}) }
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
