import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lines, preclear, temporaryFiles } from '../../testing/preclear.ts'

const file = temporaryFiles()
const hostile = `</p><script>alert(1)</script><img src=x onerror="alert('2')"> \u202e\u2067 Earn $5,000 a week, guaranteed!`
const rows = lines(
  {
    id: '"><script>id</script>',
    text: hostile,
    lang: 'en',
    label: 'ok',
    category: '<b>cat</b>',
    source: "'><svg onload=x>",
  },
  { id: 'ar', text: 'أكواب مصنوعة يدويا', lang: 'ar', label: 'violate' },
)

async function page(...more: string[]): Promise<string> {
  const out = file('report.html')
  await preclear([
    'eval',
    file('hostile.jsonl', rows),
    '--at',
    '2026-11-23',
    '--out',
    out,
    '--set',
    '<i>set</i>',
    ...more,
  ])
  return readFileSync(out, 'utf8')
}

it('shows hostile words as words', async () => {
  const text = await page('--by', 'language,category,source,rule')
  expect(text).not.toMatch(/<script|<img|<svg onload|<i>|<b>cat/)
  expect(text).toContain('&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(text).toContain('<title>&lt;i&gt;set&lt;/i&gt; ')
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect(text).toContain('U+202E')
})

it('needs nothing from anywhere', async () => {
  const text = await page()
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
  expect(text).not.toMatch(/\b(src|srcset|action|xlink:href)=(?!x )/)
  expect(text).not.toMatch(/url\(|@import|https?:/)
  for (const [, target] of text.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/)
})

it('has headings, landmarks and table headers, and gives an ad its own direction and language', async () => {
  const text = await page('--thresholds', file('t.json', '{"all":{"leakage":{"max":0.1}}}'))
  expect(text).toContain('<html lang="en">')
  for (const landmark of ['<header', '<main', '<nav aria-label', '<footer']) expect(text).toContain(landmark)
  expect(text.match(/<h1/g)).toHaveLength(1)
  for (const [table] of text.matchAll(/<table[\s\S]*?<\/table>/g)) {
    expect(table).toContain('scope="col"')
    expect(table).toContain('scope="row"')
  }
  for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${id}"`)
  expect(text).toContain('<p dir="auto" lang="ar">')
  expect(text).toMatch(/<mark class="t-reject"[^>]*>Earn \$5,000 a week/)
  expect(text).toContain('1 of 1 threshold broken')
})

it('names files without the folders of this machine', async () => {
  expect(await page()).not.toContain(file(''))
})
