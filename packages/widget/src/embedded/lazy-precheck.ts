import type { CheckOptions, MediaDesk, Precheck, Report, Sense } from '@preclear/core'
import { NotLoadedError } from './facade.ts'
import { type DeskHolder, type EyeSource, giveDesk, hasFiles } from './files.ts'
import { languagesOf } from './languages.ts'
import type { Shelf } from './shelf.ts'

/** Languages a page named itself: of its ads, and of the people who read the result. */
export interface Wanted {
  readonly reads: readonly string[]
  readonly interface: string
}

/** What looks at files, and who shows how they are mended. */
export interface Sight {
  readonly eyes: EyeSource
  readonly element: DeskHolder
}

/**
 * A check that fetches what it needs: the rules for the first ad, the words of a language when an ad in it comes, what looks at files
 * when an ad has one, and sentences when somebody reads that language. `onGrow` is called where an answer given before would now be
 * another one.
 */
export function createLazyPrecheck(shelf: Shelf, wanted: () => Wanted, onGrow: () => void, sight?: Sight): Precheck {
  const grow = growth(onGrow)
  const ready = (what: string): Precheck => {
    if (!shelf.precheck) throw new NotLoadedError(what)
    return shelf.precheck
  }
  const later = (languages: ReadonlySet<string>): unknown =>
    languages.size && grow([...languages].join(), () => shelf.loadLexicons(languages))
  const look = looker(shelf, sight)
  const check = async (creative: unknown, options: CheckOptions = {}): Promise<Report> => {
    const languages = languagesOf(creative)
    const read = [...languages.first, ...wanted().reads]
    const looked = look(creative)
    await Promise.all([shelf.loadRules(), shelf.loadLexicons(read), shelf.loadSentences(wanted().interface)])
    options.signal?.throwIfAborted()
    await looked?.(precheck, options, read)
    const report = await ready('check').check(creative, options)
    later(languages.later)
    // Words read in a picture, or a language that only the engine's own reading told.
    const missed = report.surfaces.map(({ language }) => language)
    return (await shelf.loadLexicons(missed)) ? ready('check').check(creative, options) : report
  }
  const spoken = (language = wanted().interface): string => {
    if (!shelf.precheck) grow('', () => shelf.loadRules().then(() => true))
    if (language !== 'en') grow(language, () => shelf.loadSentences(language))
    return language
  }
  const precheck: Precheck = {
    check,
    checkText: (creative) => {
      const report = ready('checkText').checkText(creative)
      const languages = languagesOf(creative)
      later(new Set([...languages.first, ...languages.later]))
      return report
    },
    fix: (...given) => ready('fix').fix(...given),
    fixAll: (creative) => ready('fixAll').fixAll(creative),
    about: (ruleId, language) => {
      const tag = spoken(language)
      return shelf.precheck?.about(ruleId, tag)
    },
    explain: (report, language) => {
      const tag = spoken(language)
      return shelf.precheck?.explain(report, tag) ?? []
    },
    label: (id, args, language) => {
      const tag = spoken(language)
      return shelf.precheck?.label(id, args, tag) ?? id
    },
    get languages() {
      return shelf.precheck?.languages ?? []
    },
    limits: (creative) => shelf.precheck?.limits(creative) ?? {},
  }
  return precheck
}

type Arrival = (self: Precheck, options: CheckOptions, languages: readonly string[]) => Promise<void>
const BLIND: readonly Sense[] = []

/** Begins to fetch what looks at the files of an ad, where it has some; what it gives back waits for it, and tells meanwhile what the words say. */
function looker(shelf: Shelf, sight: Sight | undefined): (creative: unknown) => Arrival | undefined {
  let desk: MediaDesk | undefined
  return (creative) => {
    if (!sight || !hasFiles(creative)) return undefined
    const { eyes, element } = sight
    const coming = eyes.load()
    return async (self, { signal, onProgress }, languages) => {
      if (shelf.precheck && coming && !eyes.isHere)
        onProgress?.({ step: 'text', report: shelf.precheck.checkText(creative), done: 0, total: 0 })
      const arrived = await coming
      signal?.throwIfAborted()
      shelf.senses = arrived?.senses ?? BLIND
      arrived?.read(languages)
      desk ??= arrived?.deskFor(self)
      if (desk) giveDesk(element, desk)
    }
  }
}

/** Fetches what an answer lacked, once; what does not arrive is asked for again the next time. */
function growth(onGrow: () => void): (key: string, load: () => Promise<boolean | undefined>) => void {
  const asked = new Set<string>()
  return (key, load) => {
    if (asked.has(key)) return
    asked.add(key)
    const forget = (): unknown => asked.delete(key)
    load().then((grown) => (grown ? onGrow() : grown === undefined && forget()), forget)
  }
}
