import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, ROOT } from '../run/files.ts'
import { anchorOf, checkLinks } from './links.ts'

describe('links of the pages', () => {
  it('lead somewhere', () => {
    const pages = filesOf('pages', ['*.md'], (path) => !path.startsWith('.changeset/'))
    expect(pages.length).toBeGreaterThan(200)
    expect(checkLinks(pages, (path) => existsSync(join(ROOT, path)))).toEqual([])
  })

  const page = { path: 'docs/a.md', text: '# A page\n\n## Two `words`, one' }
  const files = new Set(['docs/a.md', 'docs/b/c.md', 'packages/x.ts'])
  it.each([
    ['a file', '[x](../../packages/x.ts)'],
    ['a page', '[x](../a.md)'],
    ['a heading', '[x](../a.md#two-words-one)'],
    ['a heading of its own', '# Here\n[x](#here)'],
    ['another site', '[x](https://example.com/none)'],
    ['nothing, in code', 'a `[x](none.md)` and\n```md\n[x](none.md)\n```'],
  ])('to %s are fine', (_what, text) => {
    expect(checkLinks([page, { path: 'docs/b/c.md', text }], (path) => files.has(path))).toEqual([])
  })

  it.each([
    ['a file that is gone', 'one\n[x](../gone.md)', 'links to ../gone.md, which is not there'],
    ['a heading that is gone', 'one\n[x](../a.md#three)', 'links to ../a.md#three, but docs/a.md has no such heading'],
  ])('to %s are named with their line', (_what, text, what) => {
    expect(checkLinks([page, { path: 'docs/b/c.md', text }], (path) => files.has(path))).toEqual([
      { path: 'docs/b/c.md', line: 2, what },
    ])
  })

  it.each([
    ['Start here', 'start-here'],
    ['What `word~` may lose', 'what-word-may-lose'],
    ['1. Put the files, on [a](b) server', '1-put-the-files-on-a-server'],
  ])('to the heading %s end in #%s', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor)
  })
})
