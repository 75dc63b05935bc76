import { openAsBlob, readdirSync, readFileSync } from 'node:fs'
import type { SenseResult } from '@preclear/core'
import { afterAll, describe, expect, it } from 'vitest'
import { createMediaSenses } from './node.ts'
import { differences, type LookAt, rowsFor } from './testing/fixture-table.ts'

const FOLDER = new URL('../fixtures/', import.meta.url)
const media = createMediaSenses()
afterAll(() => media.close())

const files = new Map<string, Promise<Blob>>()
const lookAt: LookAt = async ({ file, kind, sense, languages = ['en'] }): Promise<SenseResult> => {
  const open = files.get(file) ?? openAsBlob(new URL(file, FOLDER))
  files.set(file, open)
  media.setLanguages(languages)
  const found = media.senses.find(({ id }) => id === sense) ?? expect.unreachable(sense)
  return found.sense({ id: 'm', kind, source: await open }, new AbortController().signal)
}

describe('the table of fixtures, in Node', () => {
  it.each(rowsFor('Node').map((row) => [row.sense, row.file, row] as const))(
    '%s of %s',
    async (_sense, _file, row) => {
      expect(await differences(row, lookAt)).toEqual([])
    },
    60_000,
  )

  it('has every fixture', () => {
    const all = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:json|txt)$/.test(entry.name))
      .map(({ parentPath, name }) => `${parentPath.split('/').at(-1)}/${name}`)
    const listed = new Set([...rowsFor('Node'), ...rowsFor('Chromium')].map(({ file }) => file))
    expect(all.filter((file) => !listed.has(file))).toEqual([])
    expect([...listed].filter((file) => !all.includes(file))).toEqual([])
  })

  it('is written down whole in the docs: `pnpm bench media --fixtures`', () => {
    const page = readFileSync(new URL('../../../docs/media-fixtures.md', import.meta.url), 'utf8')
    const sections = new Map(page.split('\n## ').map((section) => [section.split('\n', 1)[0], section]))
    const rows = [...rowsFor('Node'), ...rowsFor('Chromium')]
    const lacking = rows.filter(({ sense, file }) => !sections.get(sense)?.includes(`\n| \`${file}\` |`))
    expect(lacking.map(({ sense, file }) => `${sense} of ${file}`)).toEqual([])
    expect(page).not.toMatch(/\| \*\*/)
  })
})
