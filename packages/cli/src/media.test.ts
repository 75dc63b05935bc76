import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SenseResult } from '@preclear/core'
import { createMediaSenses } from '@preclear/media/node'
import { describe, expect, it } from 'vitest'
import { SENSES } from './options/senses.ts'
import { preclear, temporaryFiles } from './testing/preclear.ts'
import { fakeSenses } from './testing/senses.ts'

const file = temporaryFiles()
const FIXTURES = fileURLToPath(new URL('../../media/fixtures/', import.meta.url))
const fixture = (path: string): string => `${FIXTURES}${path}`
const US = ['--market', 'US']

it('knows the name of every sense', () => {
  const media = createMediaSenses()
  expect([...SENSES].sort()).toEqual(media.senses.map(({ id }) => id).sort())
  media.close()
})

describe('a picture alone', () => {
  it('has no issue where nothing is wrong with it, although nobody told its text', async () => {
    const { status, out } = await preclear(['check', fixture('image-file/still.png'), '--senses', 'image-file', ...US])
    expect(status).toBe(0)
    expect(out).toMatch(/^No issue found {2}.*still\.png\n/)
    expect(out).toContain('the text is not split into fields')
  })

  it('is marked where a code stands, not all over', async () => {
    const { status, out } = await preclear(['check', fixture('codes/two.webp'), '--senses', 'codes', ...US])
    expect(status).toBe(1)
    expect(out).toMatch(/QR code in the picture[^→]*from \d+ %, \d+ % to \d+ %, \d+ %; from/)
    expect(out).not.toContain('from 0 %, 0 % to 100 %, 100 %')
  })

  it('tells what nobody asked for from what cannot be done', async () => {
    const quick = await preclear([
      'check',
      fixture('codes/plain.webp'),
      '--senses',
      'codes',
      '--format',
      'jsonl',
      ...US,
    ])
    const { notRun } = JSON.parse(quick.out)
    expect(notRun).toContainEqual(expect.objectContaining({ ruleId: 'words-in-media', reason: 'not-asked' }))
    expect(notRun.map(({ reason }: { reason: string }) => reason)).not.toContain('no-sense')
  })
})

describe('a film alone', () => {
  it('says when and where', async () => {
    const path = fixture('pass/mug.mp4')
    const { out } = await preclear(['check', path, '--senses', 'container,bars,codes', ...US])
    expect(out).toContain('mug.mp4 has no sound track.')
    expect(out).toContain('from 0 %, 0 % to 100 %, 22 %; from 0 %, 78 % to 100 %, 100 %')
    expect(out).toMatch(/from \d+ %, \d+ % to \d+ %, \d+ % at 0:0\d\.\d; 0:0\d\.\d to 0:0\d\.\d/)
  })

  it('that is damaged is a finding', async () => {
    const { status, out } = await preclear(['check', fixture('frames/hopeless.mp4'), '--senses', 'frames', ...US])
    expect(status).toBe(1)
    expect(out).toContain('video-not-decodable')
  })

  it.each([
    ['film.ts', fixture('container/avc.m2t'), 1, 'Video has too few pixels', ''],
    ['program.ts', fileURLToPath(import.meta.url), 2, '', 'unknown kind of file'],
  ])('%s is told from a program by its bytes', async (name, from, status, out, err) => {
    const path = file(name, '')
    copyFileSync(from, path)
    const ran = await preclear(['check', path, '--senses', 'container', ...US])
    expect(ran.status).toBe(status)
    expect(ran.out).toContain(out)
    expect(ran.err).toContain(err)
  })
})

/** One word a box, in one line in the lower half. */
function wordsRead(text: string): SenseResult {
  const words = [...text.matchAll(/\S+/g)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    box: { x: 0.1 + i * 0.1, y: 0.5, w: 0.08, h: 0.05 },
    confidence: 0.9,
    tMs: 3400,
  }))
  return {
    kind: 'facts',
    facts: [{ id: 'text.share', value: 0.1, mediaId: 'file' }],
    surfaces: [{ id: 'file#text', path: '/media/0', text, language: 'en', words }],
  }
}

describe('words read in a picture', () => {
  const senses = fakeSenses(() => wordsRead('Earn $5,000 a week from home'))
  const path = file('promise.mp4', 'x')

  it('are marked in what was read, with their place and time', async () => {
    const { out } = await preclear(['check', path, ...US], '', { loadSenses: async () => senses })
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.trim() === 'Earn $5,000 a week from home')
    expect(lines[at + 1]?.trim()).toMatch(/^\^{10,}$/)
    expect(lines[at + 2]).toContain('from 10 %, 50 % to')
    expect(lines[at + 2]).toContain('at 0:03.4')
    expect(out).toContain('read in /media/0: “Earn $5,000 a week from home”')
  })

  it('have their place in a table', async () => {
    const { out } = await preclear(['check', path, '--format', 'csv', ...US], '', { loadSenses: async () => senses })
    const row = out.split('\n').find((line) => line.includes('$5,000'))
    expect(row).toMatch(/,file,0\.1 0\.5 0\.\d+ 0\.05,3400,3400,/)
  })
})

describe('what was not looked at', () => {
  it('names the packages to install once, and the file in the report', async () => {
    const senses = fakeSenses(() => ({ kind: 'failed', reason: 'no-decoder', args: { needs: 'sharp' } }))
    const args = ['check', file('a.png', 'x'), file('b.png', 'x'), ...US]
    const { out, err } = await preclear(args, '', { loadSenses: async () => senses })
    expect(err.match(/npm install sharp/g)).toHaveLength(1)
    expect(out.match(/this device cannot decode the file: sharp/g)).toHaveLength(2)
  })

  it('names the languages in words of people', async () => {
    const missing = [{ provides: '#text', reason: 'language-data-missing', args: { language: 'ru' } }]
    const senses = fakeSenses(() => ({ kind: 'facts', facts: [], missing }))
    const args = ['check', file('c.png', 'x'), '--market', 'KZ']
    const { out, err } = await preclear(args, '', { loadSenses: async () => senses })
    expect(out).toContain('the data to read this language in pictures is not here: Russian')
    expect(err).toContain('to read Russian in pictures')
  })

  it('reads the languages the ad targets, else those of its countries', async () => {
    const senses = fakeSenses(() => ({ kind: 'facts', facts: [] }))
    const media = [{ id: 'm', kind: 'image', source: file('d.png', 'x') }]
    const rows = [
      { id: '1', media, targeting: { countries: ['CA'] } },
      { id: '2', media, targeting: { countries: ['CA'], languages: ['th'] } },
    ]
    const path = file('rows.json', JSON.stringify(rows))
    await preclear(['check', path], '', { loadSenses: async () => senses })
    expect(senses.told).toEqual([['en', 'fr'], ['th']])
    expect(senses.isClosed()).toBe(true)
  })
})

describe('several files in one creative', () => {
  it('are named', async () => {
    const senses = fakeSenses(() => ({ kind: 'facts', facts: [] }))
    const media = [
      { id: 'a', kind: 'video', source: file('first.mp4', 'x') },
      { id: 'b', kind: 'image', role: 'cover', source: file('second.png', '') },
    ]
    const path = file('two.json', JSON.stringify({ media, targeting: { countries: ['US'] } }))
    const { out } = await preclear(['check', path], '', { loadSenses: async () => senses })
    expect(out).toContain('/media/1 second.png')
  })
})

describe('stopping', () => {
  it('ends at once, closes what looks at files and leaves whole output', async () => {
    const stop = new AbortController()
    const senses = fakeSenses((name) => {
      if (name === 'one.png') return { kind: 'facts', facts: [] }
      stop.abort()
      return new Promise(() => {})
    })
    const args = ['check', file('one.png', 'x'), file('two.png', 'x'), file('three.png', 'x'), '--format', 'json']
    const { status, out, err } = await preclear(args, '', { signal: stop.signal, loadSenses: async () => senses })
    expect(status).toBe(130)
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(['one.png'])
    expect(err).toContain('stopped after 1 checked')
    expect(senses.isClosed()).toBe(true)
  })
})
