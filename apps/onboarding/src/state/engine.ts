import { effect, type Signal, signal } from '@preact/signals'
import { createPrecheck, type Pack, type Precheck, pickLanguage, type Surface } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { sentencePacks } from '@preclear/policies/sentences'
import { language } from '../strings/t.ts'
import { wantedLexicons } from './lexicons.ts'
import { mediaSenses } from './media-senses.ts'
import { draft } from './store.ts'

/** The sentences the interface needs beside the rules' own English. */
function wantedSentences(interfaceLanguage: string): readonly string[] {
  const picked = pickLanguage(interfaceLanguage, ['en', ...Object.keys(sentencePacks)])
  return picked === 'en' ? [] : [picked]
}

/** Languages of words that were read in pictures: their lexicons are needed too. */
const readLanguages: Signal<readonly string[]> = signal([])
export const precheck: Signal<Precheck | undefined> = signal()
/** Set when a pack could not be loaded or the engine refused it. */
export const engineFailed: Signal<boolean> = signal(false)
/** Door → pack. */
const loaded = new Map<string, Pack>()

type Loaders = Readonly<Record<string, () => Promise<Pack>>>

async function load(kind: string, tags: readonly string[], loaders: Loaders): Promise<void> {
  const missing = tags.filter((tag) => !loaded.has(`${kind}/${tag}`))
  const packs = await Promise.all(missing.map((tag) => loaders[tag]?.()))
  packs.forEach((pack, i) => {
    if (pack) loaded.set(`${kind}/${missing[i]}`, pack)
  })
}

interface Wanted {
  readonly lexicons: readonly string[]
  readonly sentences: readonly string[]
}

async function build({ lexicons, sentences }: Wanted): Promise<void> {
  const [{ tiktokRules }] = await Promise.all([
    import('@preclear/policies/tiktok/rules'),
    load('lexicon', lexicons, languagePacks),
    load('sentences', sentences, sentencePacks),
  ])
  precheck.value = createPrecheck({
    packs: [tiktokRules, ...loaded.values()],
    senses: mediaSenses.senses,
    language: language.value,
  })
  engineFailed.value = false
}

function wantedNow(): Wanted {
  return {
    lexicons: [...new Set([...wantedLexicons(draft.value, language.value), ...readLanguages.value])].filter(
      (tag) => tag in languagePacks,
    ),
    sentences: wantedSentences(language.value),
  }
}

/** Takes in the words that were read in pictures; true where a lexicon of theirs is under way, and a checker with it. */
export function followWords(surfaces: readonly Surface[]): boolean {
  const read = [...new Set(surfaces.flatMap(({ words, language }) => (words ? [language] : [])))]
  readLanguages.value = read
  return read.some((tag) => tag in languagePacks && !loaded.has(`lexicon/${tag}`))
}

export function loadEngine(): Promise<void> {
  return build(wantedNow()).catch(() => {
    engineFailed.value = true
  })
}

/** Builds the checker now, and again whenever the ad or the interface needs a language that is not there yet. */
export function startEngine(): void {
  let built = ''
  effect(() => {
    const { lexicons, sentences } = wantedNow()
    const missing = [...lexicons.map((tag) => `lexicon/${tag}`), ...sentences.map((tag) => `sentences/${tag}`)].filter(
      (key) => !loaded.has(key),
    )
    const key = [language.value, ...missing].join()
    const isBuilt = missing.length === 0 && built.split(',')[0] === language.value
    if (precheck.peek() && (key === built || isBuilt)) return
    built = key
    void loadEngine()
  })
}
