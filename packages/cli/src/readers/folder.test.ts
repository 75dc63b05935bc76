import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { preclear } from '../testing/preclear.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preclear-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), 'x')
  }
}

async function check(path = folder): Promise<{ status: number; err: string; ids: readonly string[] }> {
  const { status, out, err } = await preclear(['check', path, '--senses', 'none', '--format', 'jsonl'])
  const lines = out.trim() === '' ? [] : out.trim().split('\n')
  return { status, err, ids: lines.map((line) => JSON.parse(line).id) }
}

it('checks every picture, film and sound below it, in the order of names', async () => {
  put('b.png', 'a/z.mp4', 'a/b/y.mp3', 'c.JPG')
  const { ids } = await check()
  expect(ids).toEqual(['a/b/y.mp3', 'a/z.mp4', 'b.png', 'c.JPG'])
})

it('leaves hidden files and folders out, and says what else is not checked', async () => {
  put('b.png', '._b.png', '.trash/old.png', 'notes.txt', 'creative.json', 'x.psd', 'y.psd')
  const { ids, err } = await check()
  expect(ids).toEqual(['b.png'])
  expect(err).toContain('other files are not checked: 4 (creative.json, notes.txt, x.psd ...)')
})

it('follows links to files, not to folders, and names broken ones', async () => {
  put('real.png')
  symlinkSync('real.png', join(folder, 'linked.png'))
  symlinkSync('.', join(folder, 'loop'))
  symlinkSync('gone.png', join(folder, 'broken.png'))
  const { status, ids, err } = await check()
  expect(ids).toEqual(['linked.png', 'real.png'])
  expect(err).toContain('links to folders are not followed: 1')
  expect(err).toContain('broken.png: a link to a file that is not there')
  expect(status).toBe(2)
})

it('says where there is nothing to check', async () => {
  put('notes.txt')
  const { status, err } = await check()
  expect(err).toContain('there are none')
  expect(status).toBe(2)
})

it('prints names that would steer a terminal in harmless form', async () => {
  put('a\u001b[31m.png')
  const { out } = await preclear(['check', folder, '--senses', 'none'])
  expect(out).not.toContain('\u001b')
})
