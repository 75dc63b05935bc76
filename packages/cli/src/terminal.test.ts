import { expect, it } from 'vitest'
import { underlined } from './terminal.ts'

const plain = (text: string): string => text
const mark = (text: string, words: string): readonly [string, string] => {
  const start = text.indexOf(words)
  return underlined(text, start, start + words.length, plain)
}

it.each([
  ['a short sentence whole', 'Lose 10 kg now', '10 kg', ['Lose 10 kg now', '     ^^^^^']],
  [
    'long ones from word to word',
    'Brew it slowly every morning and lose 10 kg in only seven days with nothing else to do',
    '10 kg',
    ['… every morning and lose 10 kg in only seven days with…', '                         ^^^^^'],
  ],
  [
    'words in scripts that take two columns',
    '毎日飲むだけで10 kg痩せる',
    '痩せる',
    ['毎日飲むだけで10 kg痩せる', `${' '.repeat(19)}^^^^^^`],
  ],
  ['emoji', '🔥🔥 guaranteed', 'guaranteed', ['🔥🔥 guaranteed', '     ^^^^^^^^^^']],
  ['a letter with its accent apart', 'Cafe\u0301 free', 'free', ['Cafe\u0301 free', '     ^^^^']],
  ['what would steer the terminal as a sign', 'a\u001b[2J free', 'free', ['a\uFFFD[2J free', '      ^^^^']],
])('marks %s', (_name, text, words, lines) => {
  expect(mark(text, words)).toEqual(lines)
})
