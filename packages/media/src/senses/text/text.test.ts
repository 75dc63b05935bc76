import { openAsBlob, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { nodeAsset } from '../../assets/node.ts'
import { createMaterial } from '../../material/create-material.ts'
import type { Material, Still } from '../../material/material.ts'
import { nodeDecoders } from '../../material/node.ts'
import { toolsOf } from '../../testing/material.ts'
import type { Sensation, Tools } from '../sense.ts'
import { closeText, text } from './text.ts'

const folder = new URL('../../../fixtures/words/', import.meta.url)
const sheet = JSON.parse(readFileSync(new URL('words.json', folder), 'utf8')) as {
  file: string
  lines: string[]
}[]
const linesOf = (file: string): string[] => sheet.find((one) => one.file === file)?.lines ?? expect.unreachable(file)

const open = async (file: string): Promise<Material> =>
  createMaterial({ id: 'm', kind: 'image', file: await openAsBlob(new URL(file, folder)) }, nodeDecoders)
const still = async (file: string): Promise<Still> =>
  (await (await open(file)).stills(toolsOf()))[0] ?? expect.unreachable(file)
const tools = (given: Partial<Tools> = {}): Tools => toolsOf({ asset: nodeAsset, ...given })
const read = async (file: string, ...languages: string[]): Promise<Sensation> =>
  text.look(await open(file), tools({ languages }))
const wordsIn = ({ surfaces }: Sensation): string => surfaces?.[0]?.text ?? ''
const squeezed = (words: string): string => words.replace(/\s/g, '')

vi.setConfig({ testTimeout: 90_000 })
afterAll(closeText)

describe('words in a picture', () => {
  it.each([
    ['en.webp', 'en'],
    ['en-cream.webp', 'en'],
    ['ar.webp', 'ar'],
    ['hi.webp', 'hi'],
  ])('are read in %s, line by line', async (file, language) => {
    const sensation = await read(file, language)
    expect(wordsIn(sensation)).toBe(linesOf(file).join('\n'))
    expect(sensation.surfaces?.[0]).toMatchObject({ id: 'm#text', language })
  })

  it('are read on a busy picture', async () => {
    const words = wordsIn(await read('en-photo.webp', 'en')).split(/\s/)
    const wanted = linesOf('en-photo.webp').join(' ').split(' ')
    expect(wanted.filter((word) => words.includes(word)).length).toBeGreaterThanOrEqual(9)
    expect(words.filter((word) => !wanted.includes(word)).length).toBeLessThanOrEqual(2)
  })

  it.each([
    ['ja.webp', 'ja', 1],
    ['th.webp', 'th', 0.95],
    ['zh.webp', 'zh', 0.85],
  ])('are read in %s, written without spaces', async (file, language, share) => {
    const sensation = await read(file, language)
    const got = [...squeezed(wordsIn(sensation))]
    const wanted = [...squeezed(linesOf(file).join(''))]
    const found = wanted.filter((letter) => {
      const at = got.indexOf(letter)
      return at >= 0 && got.splice(at, 1).length === 1
    })
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(share)
    expect(got.length).toBeLessThanOrEqual(2)
    expect(sensation.surfaces?.[0]?.language).toBe(language)
  })

  it('have their place, their contrast and how sure they are', async () => {
    const { facts, surfaces } = await read('en.webp', 'en')
    const [surface] = surfaces ?? []
    const placed = new Map(surface?.words?.map((word) => [surface.text.slice(word.start, word.end), word]))
    expect([...placed.keys()]).toEqual(linesOf('en.webp').join(' ').split(' '))
    const { box, contrast, confidence } = placed.get('Cold') ?? expect.unreachable()
    expect(box.x).toBeCloseTo(0.02, 1)
    expect(box.y).toBeCloseTo(0.2, 1)
    expect(box.w).toBeGreaterThan(0.1)
    expect(confidence).toBeGreaterThan(0.9)
    // White on #16324f has 12.9; thin strokes at this size lose a little of it.
    expect(contrast).toBeGreaterThan(10)
    expect(contrast).toBeLessThan(14)
    // White on #e0264f has 4.6.
    expect(placed.get('Order')?.contrast).toBeGreaterThan(3.8)
    expect(placed.get('Order')?.contrast).toBeLessThan(5.2)
    const share = facts.find(({ id }) => id === 'text.share')?.value
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.12)
    expect(facts.some(({ id }) => id === 'text.captions')).toBe(false)
  })

  it('are not imagined into a picture without any', async () => {
    const { facts, surfaces } = await read('none.webp', 'th', 'en')
    expect(surfaces).toEqual([])
    expect(facts).toEqual([{ id: 'text.share', value: 0, mediaId: 'm' }])
  })

  it('are found among several languages', async () => {
    expect(wordsIn(await read('ar.webp', 'en', 'th', 'ar', 'ja'))).toBe(linesOf('ar.webp').join('\n'))
    expect(wordsIn(await read('en.webp', 'zh', 'en'))).toBe(linesOf('en.webp').join('\n'))
  })
})

describe('a language without data', () => {
  it('is named, and the others are read', async () => {
    const sensation = await read('en.webp', 'xx', 'en')
    expect(sensation.missing).toEqual([
      { provides: '#text', reason: 'language-data-missing', args: { language: 'xx' } },
    ])
    expect(wordsIn(sensation)).toBe(linesOf('en.webp').join('\n'))
  })

  it('has English in its place where it is the only one', async () => {
    const sensation = await read('en.webp', 'xx')
    expect(sensation.missing).toMatchObject([{ reason: 'language-data-missing', args: { language: 'xx' } }])
    expect(wordsIn(sensation)).toBe(linesOf('en.webp').join('\n'))
  })

  it('is told from a page that a server sends in its place', async () => {
    const page = 'data:text/plain;base64,PCFkb2N0eXBlIGh0bWw+PHRpdGxlPkhvbWU8L3RpdGxlPg=='
    const asset = (path: string): string | undefined => (path.includes('/xxx.') ? page : nodeAsset(path))
    const sensation = await text.look(await open('en.webp'), tools({ asset, languages: ['xxx', 'en'] }))
    expect(sensation.missing).toMatchObject([{ args: { language: 'xxx' } }])
  })
})

/** No npm package has Russian: Debian's has, which `npm test` takes where it can, and an integrator's may. */
describe('Russian', () => {
  const place = 'usr/share/tesseract-ocr/5/tessdata/rus.traineddata'
  const [data] = [`/${place}`, join(import.meta.dirname, '../../../../../.cache/russian', place)].filter((path) =>
    readable(path),
  )
  const asset = (path: string): string | undefined =>
    path === 'tesseract/lang/rus.traineddata.gz' ? data && `file://${data}` : nodeAsset(path)

  it('is read where its data is there, and said to be missing where not', async () => {
    const sensation = await text.look(await open('ru.webp'), tools({ asset, languages: ['en', 'ru'] }))
    if (data) {
      expect(wordsIn(sensation)).toBe(linesOf('ru.webp').join('\n'))
      expect(sensation.surfaces?.[0]?.language).toBe('ru')
      expect(sensation.missing).toBeUndefined()
    } else {
      expect(sensation.missing).toMatchObject([{ reason: 'language-data-missing', args: { language: 'ru' } }])
    }
  })
})

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}

describe('a film', () => {
  const film = async (...files: string[]): Promise<Material> => {
    const stills = await Promise.all(files.map(async (file, i) => ({ ...(await still(file)), tMs: i * 500 })))
    return { ...(await open('en.webp')), kind: 'video', stills: async () => stills }
  }

  it('says each line once, with the time it came up', async () => {
    const material = await film('none.webp', 'en.webp', 'en.webp', 'en-cream.webp', 'en.webp')
    const { surfaces, facts } = await text.look(material, tools())
    const [surface] = surfaces ?? []
    expect(surface?.text).toBe([...linesOf('en.webp'), ...linesOf('en-cream.webp')].join('\n'))
    const times = new Map(surface?.words?.map(({ start, tMs }) => [surface.text.slice(start).split('\n')[0], tMs]))
    expect(times.get('now')).toBe(500)
    expect(times.get('range')).toBe(1500)
    expect(facts.find(({ id }) => id === 'text.captions')?.value).toBe(false)
  })

  it('tells how far it has come', async () => {
    const shares: number[] = []
    await text.look(await film('en.webp', 'en-cream.webp'), tools({ progress: (share) => shares.push(share) }))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
    expect(shares.length).toBeGreaterThan(1)
  })
})

describe('the reader', () => {
  it('ends at once when it is no longer wanted, and reads again afterwards', async () => {
    const stop = new AbortController()
    const reading = text.look(await open('en-photo.webp'), tools({ signal: stop.signal }))
    const ended = expect(reading).rejects.toThrow('enough')
    setTimeout(() => stop.abort(new Error('enough')), 60)
    await ended
    expect(wordsIn(await read('en.webp', 'en'))).toBe(linesOf('en.webp').join('\n'))
  })

  it('takes one picture after another', async () => {
    const both = await Promise.all([read('en.webp', 'en'), read('hi.webp', 'hi')])
    expect(both.map(wordsIn)).toEqual([linesOf('en.webp').join('\n'), linesOf('hi.webp').join('\n')])
  })

  it('starts anew after it was let go', async () => {
    closeText()
    expect(wordsIn(await read('en.webp', 'en'))).toBe(linesOf('en.webp').join('\n'))
  })
})
