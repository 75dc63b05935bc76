import type { CheckOptions, MediaDesk, Precheck, Report, Sense } from '@preclear/core'
import { NotLoadedError } from './facade.ts'
import { type DeskHolder, type EyeSource, type Eyes, giveDesk, hasFiles } from './files.ts'
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
export function createLazyPrecheck(
  shelf: Shelf,
  wanted: () => Wanted,
  onGrow: () => void,
  sight?: Sight,
): Precheck {
  const grow = growth(onGrow)
  const ready = (what: string): Precheck => {
    if (!shelf.precheck) throw new NotLoadedError(what)
    return shelf.precheck
  }
  const later = (languages: ReadonlySet<string>): void => {
    if (languages.size) grow([...languages].join(), () => shelf.loadLexicons(languages))
  }
  const show = shower(sight)

  const check = async (creative: unknown, options: CheckOptions = {}): Promise<Report> => {
    const languages = languagesOf(creative)
    const isShown = sight !== undefined && hasFiles(creative)
    const coming = isShown ? sight.eyes.load() : undefined
    await Promise.all([
      shelf.loadRules(),
      shelf.loadLexicons([...languages.first, ...wanted().reads]),
      shelf.loadSentences(wanted().interface),
    ])
    options.signal?.throwIfAborted()
    // What the words say is told before the code that looks at files has come.
    if (coming && !sight?.eyes.isHere)
      options.onProgress?.({ step: 'text', report: ready('check').checkText(creative), done: 0, total: 0 })
    const eyes = await coming
    options.signal?.throwIfAborted()
    if (isShown) shelf.senses = eyes?.senses ?? BLIND
    if (eyes) show(eyes, precheck, [...languages.first, ...wanted().reads])
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

const BLIND: readonly Sense[] = []

/** Tells eyes what to read, and gives the element the desk that belongs to them. */
function shower(sight: Sight | undefined): (eyes: Eyes, precheck: Precheck, languages: readonly string[]) => void {
  let desk: MediaDesk | undefined
  return (eyes, precheck, languages) => {
    eyes.read(languages)
    desk ??= eyes.deskFor(precheck)
    if (desk && sight) giveDesk(sight.element, desk)
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
