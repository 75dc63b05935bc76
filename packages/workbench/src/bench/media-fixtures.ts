import { openAsBlob, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SenseResult } from '@preclear/core'
import { createMediaSenses } from '@preclear/media/node'
import type { Page } from 'playwright'
import { ROOT } from '../run/files.ts'
import { withChromium } from './media.ts'

const PAGE = 'docs/media-fixtures.md'

type Place = 'Node' | 'Chromium'
interface Row {
  readonly file: string
  readonly kind: 'image' | 'video' | 'audio'
  readonly sense: string
  readonly languages?: readonly string[]
  readonly where?: Place
}
interface Reading {
  readonly id: string
  readonly expected: string
  readonly actual: string
  readonly isRight: boolean
}
type LookAt = (row: Row) => Promise<SenseResult>
/** The table that the tests hold the senses against. */
interface Table {
  rowsFor(place: Place): readonly Row[]
  readingsOf(row: Row, lookAt: LookAt): Promise<readonly Reading[]>
}
type Readings = Partial<Record<Place, readonly Reading[]>>
/** By sense, then by fixture. */
type Found = Map<string, Map<string, Readings>>

/** Writes docs/media-fixtures.md: what the senses say of every fixture, in Node and in Chromium, beside what they should. */
export async function writeFixtures(): Promise<void> {
  const table: Table = await import(pathToFileURL(join(ROOT, 'packages/media/src/testing/fixture-table.ts')).href)
  const found: Found = new Map()
  const media = createMediaSenses()
  const files = new Map<string, Promise<Blob>>()
  await read(table, 'Node', found, async ({ file, kind, sense, languages = ['en'] }) => {
    const open = files.get(file) ?? openAsBlob(join(ROOT, 'packages/media/fixtures', file))
    files.set(file, open)
    media.setLanguages(languages)
    const one = media.senses.find(({ id }) => id === sense)
    if (!one) throw new Error(`there is no sense ${sense}`)
    return one.sense({ id: 'm', kind, source: await open }, new AbortController().signal)
  })
  media.close()
  await withChromium(async (_, open) => {
    const page: Page = await open()
    await read(table, 'Chromium', found, ({ file, kind, sense, languages = ['en'] }) =>
      page.evaluate(`lookAt(${JSON.stringify({ file, kind, sense, languages })})`),
    )
  })
  writeFileSync(join(ROOT, PAGE), pageOf(found))
  const all = [...found.values()]
    .flatMap((senses) => [...senses.values()])
    .flatMap((each) => Object.values(each).flat())
  console.log(`${PAGE}: ${all.length} values, ${all.filter(({ isRight }) => !isRight).length} not as expected`)
}

async function read(table: Table, place: Place, found: Found, lookAt: LookAt): Promise<void> {
  for (const row of table.rowsFor(place)) {
    const ofSense = found.get(row.sense) ?? new Map<string, Readings>()
    found.set(row.sense, ofSense)
    ofSense.set(row.file, { ...ofSense.get(row.file), [place]: await table.readingsOf(row, lookAt) })
  }
}

function pageOf(found: Found): string {
  const sections = [...found].map(([sense, fixtures]) => `## ${sense}\n\n${tableOf(fixtures)}\n`)
  return `<!-- Written by \`pnpm bench media --fixtures\`. -->

# Fixtures and what the senses say of them

Every file of \`packages/media/fixtures\`, in Node (with \`sharp\` and \`@mediabunny/server\`) and in Chromium. A cell is the value that was measured; where another was allowed, the
allowed ones follow in parentheses. What is expected stands in \`packages/media/src/testing/expected.data.ts\` and is tested in both places; how the files are made, in
\`packages/workbench/src/fixtures\`. A cell with two values has that of Node first. **Bold** is not as expected.

${sections.join('\n')}`
}

function tableOf(fixtures: ReadonlyMap<string, Readings>): string {
  const columns = [
    ...new Set(
      [...fixtures.values()].flatMap((each) =>
        Object.values(each)
          .flat()
          .map(({ id }) => id),
      ),
    ),
  ]
  const named = columns.filter((id) => id !== '')
  const hasReasons = columns.includes('')
  const head = ['fixture', ...named.map((id) => `\`${id}\``), ...(hasReasons ? ['cannot look'] : [])]
  const rows = [...fixtures].map(([file, readings]) => [
    `\`${file}\``,
    ...[...named, ...(hasReasons ? [''] : [])].map((id) => cellOf(id, readings)),
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellOf(id: string, { Node: node, Chromium: chromium }: Readings): string {
  const here = node?.find((each) => each.id === id)
  const there = chromium?.find((each) => each.id === id)
  if (here && there && here.actual === there.actual && here.expected === there.expected) return told(here)
  return [
    ...(here ? [`${told(here)}${there || !chromium ? '' : ' in Node'}`] : []),
    ...(there ? [`${told(there)}${here || !node ? '' : ' in Chromium'}`] : []),
  ].join('; ')
}

function told({ actual, expected, isRight }: Reading): string {
  const value = isRight ? plain(actual) : `**${plain(actual)}**`
  return expected === actual || expected.startsWith(`${actual} (`) ? value : `${value} (${plain(expected)})`
}

function plain(text: string): string {
  const line = text.replaceAll('|', '\\|').replaceAll('\n', ' / ')
  // An address is no link here.
  return line.includes('://') ? `\`${line}\`` : line.replaceAll('<', '&lt;')
}
