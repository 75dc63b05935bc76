import type { Fact, PlacedWord, Surface, Unsensed } from '@preclear/core'
import { tesseractName } from '../../assets/list.ts'
import type { Material, Still } from '../../material/material.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { contrastOf } from './contrast.ts'
import type { Engine } from './engine.ts'
import { isCaptioned, recurring, type Seen, type Sighting } from './film.ts'
import { groupsOf } from './languages.ts'
import { covered } from './merge.ts'
import { isVisible } from './noise.ts'
import { isClose, rowsOf } from './order.ts'
import { originOf } from './origin.ts'
import { sheetOf } from './passes.ts'
import { languageData, withReader } from './reader.ts'
import { type Languages, readSheet } from './sheets.ts'
import { type Choice, chooseStills } from './stills.ts'
import { tellLanguage } from './tell-language.ts'

export { closeText } from './reader.ts'

/** Reads the words in a picture, and in the frames of a film that differ. */
export const text: MediaSense = {
  id: 'text',
  kinds: ['image', 'video'],
  provides: ['#text', 'text.'],
  cost: 'model',
  budgetMs: 30_000,
  async look(material, tools) {
    originOf(tools)
    const { languages, missing } = await languagesOf(tools)
    const stills = await material.stills({ signal: tools.signal, progress: (share) => tools.progress(share * 0.2) })
    const choice = chooseStills(stills)
    const frames = await withReader(tools, (engine) => readAll(engine, choice, languages, tools))
    return sensationOf(material, choice, frames, tools.languages, missing)
  },
}

/** Throws `Unavailable` where the data of no language is there. */
async function languagesOf(tools: Tools): Promise<{ languages: Languages; missing: readonly Unsensed[] }> {
  const data = new Map<string, Uint8Array>()
  const missing: Unsensed[] = []
  for (const language of tools.languages) {
    const code = tesseractName(language)
    const found = code === undefined ? undefined : await languageData(code, tools)
    if (code !== undefined && found) data.set(code, found)
    else missing.push({ provides: '#text', reason: 'language-data-missing', args: { language } })
  }
  // Better the Latin letters of another language than no word of theirs.
  const english = data.size === 0 ? await languageData('eng', tools) : undefined
  if (english) data.set('eng', english)
  if (data.size === 0) throw new Unavailable('language-data-missing', { language: tools.languages.join(', ') })
  return { languages: { groups: groupsOf([...data.keys()]), data }, missing }
}

async function readAll(
  engine: Engine,
  { chosen }: Choice,
  languages: Languages,
  tools: Tools,
): Promise<readonly (readonly Sighting[])[]> {
  const frames: (readonly Sighting[])[] = []
  for (const [frame, still] of chosen.entries()) {
    const words = await readSheet(engine, sheetOf(still.pixels), languages, tools)
    const seen = words.filter((word) => isVisible(word, contrastOf(still.pixels, word.box)))
    const ratio = still.pixels.width / still.pixels.height
    frames.push(rowsOf(seen, ratio).map((row) => ({ row, text: written(row.words, ratio).text, frame })))
    tools.progress(0.2 + (0.8 * frames.length) / chosen.length)
  }
  return frames
}

function sensationOf(
  { id, kind }: Material,
  { chosen, like }: Choice,
  frames: readonly (readonly Sighting[])[],
  languages: readonly string[],
  missing: readonly Unsensed[],
): Sensation {
  const seen = recurring(frames)
  const share = Math.max(
    0,
    ...frames.map((rows) => covered(rows.flatMap(({ row }) => row.words.map(({ box }) => box)))),
  )
  const facts: Fact[] = [{ id: 'text.share', value: share, mediaId: id }]
  if (kind === 'video') facts.push({ id: 'text.captions', value: isCaptioned(seen, frames.length, like), mediaId: id })
  const surface = surfaceOf(id, seen, chosen, languages)
  return { facts, surfaces: surface ? [surface] : [], ...(missing.length > 0 ? { missing } : {}) }
}

function surfaceOf(
  id: string,
  seen: readonly Seen[],
  stills: readonly Still[],
  languages: readonly string[],
): Surface | undefined {
  if (seen.length === 0) return undefined
  let all = ''
  const words: PlacedWord[] = []
  for (const { sighting, since } of seen) {
    const { row, frame } = sighting
    const pixels = stills[frame]?.pixels
    if (!pixels) continue
    const tMs = stills[since]?.tMs
    if (all !== '') all += '\n'
    const { text: line, starts } = written(row.words, pixels.width / pixels.height)
    row.words.forEach((word, index) => {
      const start = all.length + (starts[index] ?? 0)
      const contrast = contrastOf(pixels, word.box)
      words.push({
        start,
        end: start + word.text.length,
        box: word.box,
        ...(tMs === undefined ? {} : { tMs }),
        confidence: Math.round(word.confidence) / 100,
        ...(contrast === undefined ? {} : { contrast }),
      })
    })
    all += line
  }
  const language = tellLanguage(all, words, languages)
  return { id: `${id}#text`, path: `/media/${id}`, text: all, language, words }
}

/** The text of a row, and where each word begins in it. */
function written(
  words: Sighting['row']['words'],
  ratio: number,
): { readonly text: string; readonly starts: readonly number[] } {
  let line = ''
  const starts = words.map((word, index) => {
    const before = words[index - 1]
    if (before && !isClose(before, word, ratio)) line += ' '
    const start = line.length
    line += word.text
    return start
  })
  return { text: line, starts }
}
