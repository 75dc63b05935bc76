import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from './html.ts'

describe('the text people read', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<b>bold</b>ly', 'boldly'],
    ['<script>var a = "<p>no</p>"</script>yes', 'yes'],
    ['<style>p{}</style><p>a &amp; b &#8364;5 &#x41; &unknown;</p>', 'a & b €5 A &unknown;'],
    ['<!-- <p>no</p> -->yes', 'yes'],
    ['<head><title>no</title></head><body>yes</body>', 'yes'],
    ['for kids < 6 years', 'for kids < 6 years'],
    ['<script>if (a<b) x()</script>yes', 'yes'],
    ['İİİİ<SCRIPT>no</SCRIPT>yes', 'İİİİ\nyes'],
    ['<svg/>yes', 'yes'],
    ['<script/>no</script>yes', 'yes'],
    ['<a title="1 > 0">yes</a>', 'yes'],
    ['cut <p', 'cut'],
    ['<script>never closed', ''],
    ['&#0;&#x110000;', '&#0;&#x110000;'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(readHtml(html).text).toBe(text)
  })
})

describe('what stands in the markup', () => {
  it.each([
    ['<title>Mugs &amp; bowls</title>', { title: 'Mugs & bowls' }],
    ['<a href="/privacy?a=1&amp;b=2">x</a><A HREF=/terms>y</A>', { links: ['/privacy?a=1&b=2', '/terms'] }],
    ['<meta name="Viewport" content="x">', { hasViewport: true }],
    ['<meta content="viewport">', { hasViewport: false }],
    [
      '<input name=\'Card\' type=text autocomplete="cc-number section-a">',
      { inputs: ['card', 'text', 'cc-number', 'section-a'] },
    ],
    ['<script><input name="no"></script>', { inputs: [] }],
    ['<p name="no">', { inputs: [] }],
    ['<input __proto__="x" name="a">', { inputs: ['a'] }],
  ])('%s', (html, part) => {
    expect(readHtml(html)).toMatchObject(part)
  })
})

describe('hostile markup', () => {
  it('reads anything, and never makes it longer', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      '!--',
      'script',
      'a',
      '&#',
      ';',
      ' ',
      'İ',
      '\ud800',
      'href',
    )
    const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(html, (source) => {
        expect(readHtml(source).text.length).toBeLessThanOrEqual(source.length * 2)
      }),
    )
  })

  // Anything that is read more than once per character does not end within the time a test has.
  it.each([
    '<svg>',
    '<svg/>',
    '<script/>',
    '<!--',
    '<',
    '</',
    '<p',
    '<a href="',
    "<a x='",
    'a=',
    '&#1',
    '<title>',
    `<a ${'b'.repeat(9_900)}>`,
    `<a ${'b="'.repeat(3_000)}>`,
    `<a ${'b '.repeat(4_900)}=>`,
  ])('reads two million characters of hostile piece %#', (piece) => {
    const { text } = readHtml(piece.repeat(2_000_000 / piece.length))
    expect(text.length).toBeLessThanOrEqual(2_000_000)
  })
})
