import type { Sense } from '@preclear/core'
import type { Cache } from '../cache/memory.ts'
import { type CommonOptions, languagesOf, type MediaSenses, UnknownSenseError } from '../options.ts'
import { FEATURES, type Feature, SENSES, type SenseAbout } from '../senses/about.ts'
import type { Hands } from './client.ts'
import { createConsent } from './consent.ts'
import { type Examiner, senseOf } from './examine.ts'
import { createFiles } from './files.ts'
import { withLikeness } from './likeness.ts'

export interface DoorParts {
  readonly options: CommonOptions
  readonly hands: Hands
  readonly cache: Cache | undefined
  readonly version: string
  /** Features that may download from the start. */
  readonly granted: readonly Feature[]
  /** Whether a feature may download now. */
  ask(feature: Feature, languages: readonly string[]): Promise<boolean>
  assetBase(): string | undefined
  /** Fetches what a feature needs. Never rejects. */
  prepare(feature: Feature, languages: readonly string[]): Promise<void>
  /** All senses; others in tests. */
  readonly about?: readonly SenseAbout[]
}

/** What both doors give, whoever does the work. */
export function openDoor({ options, granted, ask, prepare, about = SENSES, ...parts }: DoorParts): MediaSenses {
  let languages = languagesOf(options.languages)
  const consent = createConsent(granted, (feature) => ask(feature, languages))
  const examiner: Examiner = {
    ...parts,
    consent,
    files: createFiles((token) => parts.hands.forget(token)),
    languages: () => languages,
    budgetOf: ({ id, budgetMs }) => options.budgets?.[id] ?? budgetMs,
  }
  return {
    senses: chosen(about, options.senses).map((each) => comparing(senseOf(examiner, each), options.seen)),
    async preload(feature) {
      consent.grant(feature)
      await prepare(feature, languages)
    },
    setLanguages(tags) {
      languages = languagesOf(tags)
    },
    languages: () => languages,
    pending: () => (parts.assetBase() === undefined ? [] : FEATURES.filter((feature) => !consent.has(feature))),
    close: () => parts.hands.close(),
  }
}

/** Other ads are no part of the file, so what it is like is told anew at every look. */
function comparing(sense: Sense, seen: CommonOptions['seen']): Sense {
  if (sense.id !== 'repetition') return sense
  return {
    ...sense,
    provides: [...sense.provides, 'media.seenAs'],
    sense: async (...look) => withLikeness(await sense.sense(...look), seen?.() ?? []),
  }
}

function chosen(about: readonly SenseAbout[], ids: readonly string[] | undefined): readonly SenseAbout[] {
  const known = about.map(({ id }) => id)
  const unknown = ids?.find((id) => !known.some((each) => each === id))
  if (unknown !== undefined) throw new UnknownSenseError(unknown, known)
  return ids ? about.filter(({ id }) => ids.includes(id)) : about
}
