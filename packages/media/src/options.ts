import type { Sense } from '@preclear/core'
import type { Feature, SenseId } from './senses/about.ts'

/** A picture or film of another ad, known by the fact `media.hash` of its check. */
export interface SeenBefore {
  /** As a person knows the ad: shown in the finding. */
  readonly name: string
  /** 64 hex digits. */
  readonly hash: string
}

/** What both doors understand. */
export interface CommonOptions {
  /** The senses to use; all of them where left out. An unknown id throws `UnknownSenseError`. */
  readonly senses?: readonly SenseId[]
  /** BCP 47 tags of the languages in which words are read; `en` where left out. See `setLanguages`. */
  readonly languages?: readonly string[]
  /** Pictures and films of other ads, asked for at every look: what is nearly one of them is told in the fact `media.seenAs`. */
  readonly seen?: () => readonly SeenBefore[]
  /** Milliseconds of work a sense may take, by its id, instead of its own budget. */
  readonly budgets?: Partial<Readonly<Record<SenseId, number>>>
}

export interface MediaOptions extends CommonOptions {
  /** The folder with the files that `preclear-media-assets` copies. Senses that need them fail with `no-asset` where it is left out. */
  readonly assetBaseUrl?: string | URL
  /** Address of the worker's file, where a bundler does not place it. May be on another origin that sends CORS headers. */
  readonly workerUrl?: string | URL
  /** Makes the worker, for hosts whose rules allow no other way. */
  readonly createWorker?: () => Worker
  /** Asked once before a feature's files are first downloaded. Without it, features wait for `preload`. */
  readonly consent?: (feature: Feature, bytes: number) => boolean | Promise<boolean>
  /** Features that may download without asking. */
  readonly preload?: readonly Feature[]
  /** Where results are kept by the file's content, so that a file is looked at once. Default `memory`. */
  readonly cache?: 'memory' | 'indexeddb' | 'none'
  /** Milliseconds without work after which the worker is let go. Default 30,000. */
  readonly idleMs?: number
}

export interface MediaSenses {
  /** For `createPrecheck({ senses })`. */
  readonly senses: readonly Sense[]
  /** Lets a feature download its files from now on, and fetches them. Resolves when they are there or could not be had. */
  preload(feature: Feature): Promise<void>
  /** BCP 47 tags of the languages in which words are read from now on; `en` for none. */
  setLanguages(tags: readonly string[]): void
  /** The primary languages in which words are read now. */
  languages(): readonly string[]
  /** Features whose files are hosted and may not be downloaded yet: they wait for `preload`. */
  pending(): readonly Feature[]
  /** Ends all work and lets the worker go. A later check starts anew. */
  close(): void
}

/** `senses` names one that does not exist. */
export class UnknownSenseError extends Error {
  override readonly name = 'UnknownSenseError'
  readonly code = 'unknown-sense'
  readonly sense: string
  constructor(sense: string, known: readonly string[]) {
    super(`There is no sense "${sense}". Use any of: ${known.join(', ')}.`)
    this.sense = sense
  }
}

/**
 * Primary languages, lower case, each once, in the order given; never empty. Traditional Chinese is `zh-hant`, for it is read by other
 * data. Ads in every script have Latin letters in them: where none of the languages is written in these, English is read too.
 */
export function languagesOf(tags: readonly string[] | undefined): readonly string[] {
  const languages = (tags ?? []).flatMap((tag) => languageOf(tag) ?? [])
  return [...new Set(languages.some(isLatin) ? languages : [...languages, 'en'])]
}

function isLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn'
}

function languageOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize()
    return language === 'zh' && script === 'Hant' ? 'zh-hant' : language
  } catch {
    return undefined
  }
}
