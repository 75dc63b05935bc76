import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from './html.ts'

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<b>bold</b>ly', 'boldly'],
    ['<script>var a = "<p>no</p>"</script>yes', 'yes'],
    ['<style>p{}</style><p>a &amp; b</p>', 'a &amp; b'],
    ['<!-- <p>no</p> -->yes', 'yes'],
    ['<head><title>no</title></head><body>yes</body>', 'yes'],
    ['for kids < 6 years', 'for kids < 6 years'],
    ['<script>if (a<b) x()</script>yes', 'yes'],
    ['İİİİ<SCRIPT>no</SCRIPT>yes', 'İİİİyes'],
    ['<svg/>yes', 'yes'],
    ['cut <p', 'cut'],
    ['<script>never closed', ''],
    ['', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('ends on anything', () => {
    fc.assert(fc.property(fc.string(), (html) => typeof htmlToText(`<div ${html}><p>${html}`) === 'string'))
  })

  it.each(['<svg>', '<svg/>', '<script/>', '<!--', '<', '</', '<p'])('ends on a million characters of %s', (piece) => {
    expect(htmlToText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(1_000_000)
  })
})
