import type { PlacedWord } from '@preclear/core'
import { expect, it } from 'vitest'
import { tellLanguage } from './tell-language.ts'

/** Words with how surely each was read: `free shipping de~0.4`. */
function read(line: string): { text: string; words: PlacedWord[] } {
  let text = ''
  const words = line.split(' ').map((entry): PlacedWord => {
    const [word = '', confidence = '0.95'] = entry.split('~')
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? word : `${text} ${word}`
    return { start, end: text.length, box: { x: 0, y: 0, w: 1, h: 1 }, confidence: Number(confidence) }
  })
  return { text, words }
}

it.each([
  ['en', 'Free shipping on all our mugs today', ['en', 'es']],
  ['es', 'Gana dinero desde casa con nuestro curso', ['en', 'es']],
  ['de', 'Jetzt kostenlos testen und sparen', ['en', 'de']],
  ['ja', '手作り の マグ', ['ja', 'en']],
  ['ru', 'Скидка на все кружки для вас', ['ru', 'en']],
])('is %s for %j', (language, line, languages) => {
  const { text, words } = read(line)
  expect(tellLanguage(text, words, languages)).toBe(language)
})

it.each([
  ['specks that look like small words', 'View PDF OS e de o la OPEN', ['en', 'es'], 'und'],
  ['words that were hardly read', 'View PDF para~0.5 con~0.4 desde~0.6 OPEN', ['en', 'es'], 'und'],
  ['the same, where one language was looked for', 'View PDF e de o OPEN', ['en'], 'en'],
  ['nothing', '', ['en', 'es'], 'und'],
])('is not guessed from %s', (_name, line, languages, language) => {
  const { text, words } = read(line)
  expect(tellLanguage(text, words, languages)).toBe(language)
})
