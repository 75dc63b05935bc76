import { fold } from '../fold/fold.ts'

/** Endings that exchange for each other within a group, of languages whose words change at the end only. `-` is none. */
const GROUPS: readonly string[] = [
  // English, Spanish, Portuguese, French plurals; English forms of verbs and adverbs
  '- s es',
  '- ing ly',
  'e ing es ed',
  'y ies',
  // German
  '- e en er es em n',
  // Turkish plurals and cases
  '- lar ler ları leri ların lerin ı i u ü da de',
  // Indonesian
  '- nya kah lah mu ku',
  // Russian adjectives, nouns and verbs
  'ый ого ому ым ом ая ой ую ое ые ых ыми',
  'ий его ему им ем яя ей юю ее ие их ими',
  '- а у ом е ы ов ам ами ах',
  'о а у ом е ам ами ах',
  'а ы е у ой ам ами ах',
  'ь и ю ью ей ям ями ях',
  'е я ю ем и й ям ями ях',
  'я и ю ей ям ями ях',
  'ть л ла ло ли й йте ем ет ете ешь ют ю ние ния',
  'ать ай айте аю аем ает аете ают ал ала али ание ания',
  'ить и ите ю им ит ите ят ил ила или',
  // Hindi
  'ा े ी ों',
  // Korean particles
  '- 을 를 이 가 은 는 에 에서 로 으로 의 도 와 과',
]

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined

const HANGUL = /\p{Script=Hangul}$/u

/** Only these endings are told from the word by itself, without the rest of a phrase. */
const PLURALS = new Set(['s', 'es', 'lar', 'ler'])

/**
 * True where a word that goes on with `read` is a form of the one that goes on with `wanted`; `stem` is what they share.
 * With `isAlone` nothing but this word tells what is meant, so only plurals count.
 */
export function isInflection(stem: string, wanted: string, read: string, isAlone: boolean): boolean {
  if (isAlone) return wanted === '' && stem.length >= 5 && PLURALS.has(read) && !stem.endsWith('s')
  if (stem.length < (HANGUL.test(stem) ? 2 : 3) || read.length > 5) return false
  // The single of a plural says something else (`guaranteed return policy`).
  if (read === '' && PLURALS.has(wanted)) return false
  // `getting`: the last letter is written twice.
  if (wanted === '' && read.length === 4 && read.endsWith('ing') && stem.endsWith(read.charAt(0))) return true
  if (stem.length + wanted.length < 4 && !HANGUL.test(stem)) return false
  table ??= unpack()
  return table.get(wanted)?.has(read) ?? false
}

function unpack(): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  for (const group of GROUPS) {
    const endings = group.split(' ').map((ending) => (ending === '-' ? '' : fold(ending).text))
    for (const ending of endings) {
      const set = out.get(ending) ?? new Set()
      for (const other of endings) if (other !== ending) set.add(other)
      out.set(ending, set)
    }
  }
  return out
}
