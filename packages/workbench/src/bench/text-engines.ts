import { createRequire } from 'node:module'
import { compilePhrases, loadPhrases } from '@preclear/core/text'

/** A set of phrases ready to be looked for. */
export interface Built {
  /** How many places, or 0 and 1 where an engine only says whether. */
  find(text: string): number
  /** Milliseconds to compile beforehand, where loading is what is timed. */
  readonly compiled?: number
  /** Bytes to ship. */
  readonly bytes?: number
}
export interface Engine {
  readonly name: string
  /** Says only whether something is there, and stops at the first: a page with phrases says nothing about its speed. */
  readonly onlyWhether?: true
  /** Imports what it needs; the time of `build` alone is measured. */
  prepare(): Promise<{ build(phrases: readonly string[]): Built }>
}

const EDGES = { before: '(?<![\\p{L}\\p{N}\\p{M}])', after: '(?![\\p{L}\\p{N}\\p{M}])' }
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Words apart by any white space; edges only where the script has words with spaces. */
function patternOf(phrase: string): string {
  const words = phrase.split(' ').join('\\s+')
  return SPACELESS.test(phrase) ? words : `${EDGES.before}${words}${EDGES.after}`
}

function ours(name: string, options: Parameters<typeof compilePhrases>[1]): Engine {
  return {
    name,
    prepare: async () => {
      const cache = new Map<readonly string[], { bytes: Uint8Array; compiled: number }>()
      return {
        build(phrases) {
          let known = cache.get(phrases)
          if (!known) {
            const started = performance.now()
            const bytes = compilePhrases(phrases, options)
            known = { bytes, compiled: performance.now() - started }
            cache.set(phrases, known)
          }
          const matcher = loadPhrases(known.bytes)
          return { find: (text) => matcher.find(text).length, compiled: known.compiled, bytes: known.bytes.byteLength }
        },
      }
    },
  }
}

/** Loads RE2's native binding where the machine has one; it is no dependency, because it has to be compiled on every machine. */
function nativeRe2(): (new (source: string, flags: string) => RegExp) | undefined {
  try {
    return createRequire(import.meta.url)('re2') as new (
      source: string,
      flags: string,
    ) => RegExp
  } catch {
    return undefined
  }
}

export const ENGINES: readonly Engine[] = [
  ours('preclear', {}),
  ours('preclear, slips off', { slips: false, forms: false }),
  {
    name: 'obscenity',
    async prepare() {
      const { RegExpMatcher, assignIncrementingIds, parseRawPattern, toAsciiLowerCaseTransformer } = await import(
        'obscenity'
      )
      return {
        build(phrases) {
          const blacklistedTerms = assignIncrementingIds(phrases.map((phrase) => parseRawPattern(phrase)))
          const matcher = new RegExpMatcher({
            blacklistedTerms,
            blacklistMatcherTransformers: [toAsciiLowerCaseTransformer()],
          })
          return { find: (text) => matcher.getAllMatches(text).length }
        },
      }
    },
  },
  ...[false, true].map(
    (unicodeWordBoundaries): Engine => ({
      onlyWhether: true,
      name: unicodeWordBoundaries ? '@2toad/profanity, unicode edges' : '@2toad/profanity',
      async prepare() {
        const { Profanity } = await import('@2toad/profanity')
        return {
          build(phrases) {
            const matcher = new Profanity({ wholeWord: true, unicodeWordBoundaries })
            matcher.addWords([...phrases])
            return { find: (text) => Number(matcher.exists(text)) }
          },
        }
      },
    }),
  ),
  {
    name: 'leo-profanity',
    onlyWhether: true,
    async prepare() {
      const { default: matcher } = await import('leo-profanity')
      return {
        build(phrases) {
          matcher.clearList()
          matcher.add([...phrases])
          return { find: (text) => Number(matcher.check(text)) }
        },
      }
    },
  },
  {
    name: 'bad-words-next',
    onlyWhether: true,
    async prepare() {
      const BadWordsNext = createRequire(import.meta.url)('bad-words-next') as new (
        options: unknown,
      ) => {
        check(text: string): boolean
      }
      return {
        build(phrases) {
          const matcher = new BadWordsNext({ data: { id: 'own', words: [...phrases], lookalike: {} } })
          return { find: (text) => Number(matcher.check(text)) }
        },
      }
    },
  },
  ...(['index', 'unicode-fast'] as const).map(
    (kind): Engine => ({
      name: kind === 'index' ? 'modern-ahocorasick' : 'modern-ahocorasick/unicode-fast',
      async prepare() {
        const { default: AhoCorasick } =
          kind === 'index' ? await import('modern-ahocorasick') : await import('modern-ahocorasick/unicode-fast')
        return {
          build(phrases) {
            const matcher = new AhoCorasick([...phrases], { boundary: 'unicode' })
            return { find: (text) => matcher.search(text).length }
          },
        }
      },
    }),
  ),
  {
    name: '@monyone/aho-corasick fast',
    async prepare() {
      const { AhoCorasick } = await import('@monyone/aho-corasick/fast')
      return {
        build(phrases) {
          const matcher = new AhoCorasick([...phrases])
          return { find: (text) => matcher.matchInText(text).length }
        },
      }
    },
  },
  {
    name: 'RegExp alternation',
    async prepare() {
      return {
        build(phrases) {
          const pattern = new RegExp(phrases.map(patternOf).join('|'), 'giu')
          return { find: (text) => text.match(pattern)?.length ?? 0 }
        },
      }
    },
  },
  {
    name: nativeRe2() ? 're2' : 're2js (re2 is not installed)',
    async prepare() {
      const Native = nativeRe2()
      const source = (phrases: readonly string[]): string =>
        phrases.map((phrase) => phrase.split(' ').join('\\s+')).join('|')
      if (Native)
        return {
          build(phrases) {
            const pattern = new Native(source(phrases), 'giu')
            return { find: (text) => text.match(pattern)?.length ?? 0 }
          },
        }
      const { RE2JS } = await import('re2js')
      return {
        build(phrases) {
          const pattern = RE2JS.compile(source(phrases), RE2JS.CASE_INSENSITIVE)
          return { find: (text) => Number(pattern.matcher(text).find()) }
        },
      }
    },
  },
]

/** What a reader of phrases must tell apart: phrases, a text, and whether one of them stands in it. */
const SPACED: readonly (readonly [phrase: string, text: string, isThere: boolean])[] = [
  ['lose weight', 'How to lose weight now', true],
  ['lose weight', 'Closed: lose weightlifting', false],
  ['lose weight', 'He will close weight rooms', false],
  ['быстро похудеть', 'Как быстро похудеть летом', true],
  ['быстро похудеть', 'Небыстро похудеть', false],
  ['पक्का मुनाफा', 'अभी पक्का मुनाफा लें', true],
  ['पक्का मुनाफा', 'अभी पक्का मुनाफाखोर', false],
]
const SPACELESS_PROBES: typeof SPACED = [
  ['稼げる', '誰でも稼げるよ', true],
  ['รับเงินฟรี', 'สมัครรับเงินฟรีวันนี้', true],
]

/** Finds phrases of several words with edges of words: nowhere, in scripts with spaces, or in every script. */
export function edgesOf(build: (phrases: readonly string[]) => Built): 'no' | 'spaced' | 'all' {
  const passes = (probes: typeof SPACED): boolean =>
    probes.every(([phrase, text, isThere]) => build([phrase, 'other words']).find(text) > 0 === isThere)
  return !passes(SPACED) ? 'no' : passes(SPACELESS_PROBES) ? 'all' : 'spaced'
}
