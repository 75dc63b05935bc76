import { afterEach, describe, expect, it } from 'vitest'
import { shortName } from './model/medium.ts'
import { BODY, creative, LABELS, precheck, rejected } from './testing/fixtures.ts'
import { clipped, sticking } from './testing/layout.ts'
import { filmReport } from './testing/media-fixtures.ts'
import { drawn, mountElement, shadowOf } from './testing/mount.ts'
import { outsideOfBrackets, pseudo } from './testing/pseudo.ts'
import { enter, REJECTION, STATES } from './testing/states.ts'

afterEach(() => document.body.replaceChildren())

const PSEUDO = [pseudo('ltr'), pseudo('rtl')]
/** Comes from the ad, from a pack, from a platform, or from the browser's own names of places and languages. */
const DATA = [
  ...[rejected, filmReport]
    .flatMap((report) => precheck.explain(report, 'en'))
    .flatMap(({ title, why, fix, fixLabels }) => [title, why, fix, ...fixLabels]),
  // A reason that stands alone begins with a capital letter.
  ...Object.values(LABELS).flatMap((label) => [label, label.charAt(0).toUpperCase() + label.slice(1)]),
  ...[
    'elsewhere',
    'TikTok',
    'Philippines',
    'English',
    'cover.png',
    'mug.mp4',
    'mug-fixed.mp4',
    'a jingle with a very long name indeed, take 12.mp3',
    shortName('a jingle with a very long name indeed, take 12.mp3'),
    'webp',
    'example.com',
    'MB',
    'study of a very long name indeed 2026.pdf',
    'px',
    'F',
  ],
  ...['TikTok: Misleading and false content', 'We sell tea. Please look at it again.', 'It is our name.'],
  ...[
    'a date',
    'a market',
    '2026-13-40',
    'Your payment method was declined.',
    REJECTION,
    BODY,
    BODY.slice(0, 33),
    creative.landingPage?.url ?? '',
  ],
].sort((a, b) => b.length - a.length)

/** Words on screen, or read out, that are neither in brackets nor data. */
function untranslated(root: ShadowRoot): string[] {
  const found: string[] = []
  const look = (text: string, where: Element): void => {
    // Marks cut the ad's text in pieces, and so does a change.
    if (where.closest('.quote, .diff, .letter, option[lang], textarea')) return
    const rest = DATA.reduce((left, data) => left.replaceAll(data, ' '), outsideOfBrackets(text))
    if (/\p{L}{2}/u.test(rest.replaceAll(DATES, ' ')))
      found.push(`${where.localName}.${where.getAttribute('class')}: ${rest.trim().slice(0, 80)}`)
  }
  for (const node of root.querySelectorAll('*')) {
    for (const child of node.childNodes) if (child instanceof Text) look(child.data, node)
    for (const name of ['aria-label', 'title', 'alt', 'aria-description']) look(node.getAttribute(name) ?? '', node)
  }
  return found
}
/** By `Intl`, in the language of the words. */
const DATES = / and |\b(?:Sept?|Dec) \d+, \d{4}|\d+ (?:سبتمبر|ديسمبر) \d{4}|\d+‏\/\d+‏\/\d{4}|الفلبين|الإنجليزية|فلبين/g

describe('the pseudo-locale', () => {
  it('is 40 % longer than English, keeps placeholders, and is in brackets', () => {
    expect(PSEUDO[0]?.saidFixed).toBe('⟦Fíxéð. Çĥéçķéð ağáíñ: {n} łéfţ. łöñğ łöñğ łöñğ⟧'.replaceAll('a', 'á'))
    expect(outsideOfBrackets('⟦a ⟦b⟧ c⟧ d ⟦e⟧')).toBe('  d  ')
  })
  it('tells an untranslated word', () => {
    const element = mountElement({})
    const root = shadowOf(element)
    const host = document.createElement('b')
    host.textContent = 'Never translated'
    root.append(host)
    expect(untranslated(root)).toContain('b.null: Never translated')
  })
  it('tells a box that is too narrow, too low, or sticks out', async () => {
    const element = await enter('rejected')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '.acts .btn { inline-size: 20px } .why { block-size: 3px; overflow: clip } h2 { margin-inline-end: -900px }',
    )
    shadowOf(element).adoptedStyleSheets.push(sheet)
    expect(clipped(element).map((each) => each.split(' ')[0])).toEqual(expect.arrayContaining(['button.btn', 'p.why']))
    expect(sticking(element).join()).toContain('h2')
  })
  it.each(Object.keys(STATES))('%s has no word that was not translated, and room for longer ones', async (name) => {
    const element = await enter(name, { strings: PSEUDO, language: 'en-XA' })
    for (const language of ['en-XA', 'ar-XB']) {
      element.language = language
      await drawn()
      expect(untranslated(shadowOf(element)), language).toEqual([])
      for (const width of [320, 768]) {
        element.style.width = `${width}px`
        await drawn()
        expect(sticking(element), `${language} ${width}`).toEqual([])
        expect(clipped(element), `${language} ${width}`).toEqual([])
      }
    }
  })
})
