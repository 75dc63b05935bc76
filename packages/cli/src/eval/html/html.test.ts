import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bar, scaleOf } from './bar.ts'
import { html } from './html.ts'
import { markedText } from './marked.ts'
import { shown } from './words.ts'

const text = (given: string) => ({ surface: 'copy', text: given, language: 'en', marks: [] })
const mark = (start: number, end: number, effect: 'reject' | 'review' = 'reject') => ({
  start,
  end,
  effect,
  ruleId: 'r',
})

describe('html', () => {
  it('escapes values, keeps markup, joins lists and leaves out what is not there', () => {
    const name = `<script>alert("x")</script> & 'y'`
    const got = html`<p title="${name}">${[html`<b>${1}</b>`, false, undefined]}${name}</p>`.text
    expect(got).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"><b>1</b>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
    )
  })

  it('never lets a value open a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const inner = html`${given}`.text
        expect(inner).not.toMatch(/[<>"']/)
        expect(inner).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/)
      }),
    )
  })
})

describe('shown', () => {
  it.each([
    ['an override of direction', 'a\u202eb', 'a<span class="code" dir="ltr">U+202E</span>b'],
    ['an isolate that is closed twice', '\u2069', '<span class="code" dir="ltr">U+2069</span>'],
    ['an escape', '\u001b[2J', '<span class="code" dir="ltr">U+001B</span>[2J'],
    ['line breaks', 'a\nb', 'a\nb'],
    ['joiners that letters need', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (_name, given, expected) => {
    expect(
      shown(given)
        .map((part) => part.text)
        .join(''),
    ).toBe(expected)
  })
})

describe('markedText', () => {
  it('marks the exact words, the worst effect where marks overlap', () => {
    const got = markedText({ ...text('Earn <$9> now'), marks: [mark(0, 9), mark(5, 13, 'review')] }).text
    expect(got).toBe(
      '<mark class="t-reject" title="r">Earn </mark><mark class="t-reject" title="r">&lt;$9&gt;</mark><mark class="t-review" title="r"> now</mark>',
    )
  })

  it('shows a long page around its first mark, never half a character', () => {
    const long = `${'😀'.repeat(4000)}found${'x'.repeat(4000)}`
    const got = markedText({ ...text(long), marks: [mark(8000, 8005)] }).text
    expect(got).toContain('>found</mark>')
    expect(got.length).toBeLessThan(4000)
    expect(() => encodeURIComponent(got)).not.toThrow()
  })

  it('loses no word, wherever the marks are', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.array(span), (marks) => {
        const given = 'The quick brown fox jumps over'
        expect(markedText({ ...text(given), marks }).text.replace(/<[^>]*>/g, '')).toBe(given)
      }),
    )
  })
})

describe('bar', () => {
  it.each([
    [[0.02, null], 0.05],
    [[0.05], 0.1],
    [[0.99], 1],
    [[], 0.05],
  ])('scale of %j ends at %d', (values, scale) => {
    expect(scaleOf(values)).toBe(scale)
  })

  it('stays inside its scale and is absent where nothing was counted', () => {
    expect(bar({ value: null, low: 0, high: 1 }, 1)).toBeUndefined()
    const got = bar({ value: 0.1, low: 0.05, high: 0.9 }, 0.2, 0.15)?.text ?? ''
    expect(got).toContain('x="25.00" y="1" width="75.00"')
    expect(got).toContain('class="bound" x="75"')
  })
})
