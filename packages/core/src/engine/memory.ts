import type { CheckInput, CheckResult, InputPart, ReadSurface } from '../contracts/checker.ts'
import type { Creative } from '../contracts/creative.ts'
import type { PlanEntry } from './plan.ts'

const PARTS: readonly InputPart[] = ['text', 'claims', 'page', 'settings', 'facts']

interface Kept {
  readonly at: number
  readonly result: CheckResult
}

/**
 * What was found last time, so that a keystroke in one field costs what depends on that field. It remembers one creative: results are
 * the same with and without it, for checkers are pure.
 */
export interface Memory {
  /** Compares the input with the last one; to be called before the others. */
  see(input: CheckInput): void
  /** The plan of the last creative, if its settings, and the platform and day in `key`, are the same. */
  plan(key: string, make: () => readonly PlanEntry[]): readonly PlanEntry[]
  /** The result kept for a rule, if nothing its checker reads has changed since. */
  recall(rule: object, reads: readonly InputPart[] | undefined): CheckResult | undefined
  keep(rule: object, result: CheckResult): void
}

export function createMemory(): Memory {
  const changed: Record<InputPart, number> = { text: 0, claims: 0, page: 0, settings: 0, facts: 0 }
  const kept = new Map<object, Kept>()
  /** When the last of the parts that a checker reads changed; the lists are constants of the checkers. */
  const latest = new Map<readonly InputPart[], number>()
  let clock = 0
  let last: Seen | undefined
  let planned: { readonly key: string; readonly plan: readonly PlanEntry[] } | undefined
  return {
    see(input) {
      const seen = look(input)
      clock++
      for (const part of PARTS) if (!last || !isSame(last[part], seen[part])) changed[part] = clock
      latest.clear()
      last = seen
    },
    plan(key, make) {
      const whole = `${changed.settings} ${key}`
      if (planned?.key !== whole) planned = { key: whole, plan: make() }
      return planned.plan
    },
    recall(rule, reads = PARTS) {
      let at = latest.get(reads)
      if (at === undefined) {
        at = Math.max(...reads.map((part) => changed[part]))
        latest.set(reads, at)
      }
      const known = kept.get(rule)
      return known && known.at >= at ? known.result : undefined
    },
    keep: (rule, result) => void kept.set(rule, { at: clock, result }),
  }
}

type Seen = Readonly<Record<InputPart, readonly unknown[]>>

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}

function look({ creative, surfaces, facts, missing }: CheckInput): Seen {
  const isPage = ({ path }: ReadSurface): boolean => path.startsWith('/landingPage')
  const own = surfaces.filter((surface) => !isPage(surface))
  return {
    text: [...own, ...Object.entries(creative.text).flat()],
    claims: own.flatMap((surface): readonly unknown[] =>
      surface.claims.length > 0
        ? [surface]
        : [surface.id, surface.claimsRead, surface.claimsRead ? '' : surface.language],
    ),
    page: [...surfaces.filter(isPage), creative.landingPage.text, creative.landingPage.html],
    settings: [settingsOf(creative)],
    facts: [...facts, ...missing],
  }
}

/** Everything but words, page and files, as one string. */
function settingsOf({ text: _text, landingPage, media, ...rest }: Creative): string {
  return JSON.stringify([
    rest,
    landingPage.url,
    landingPage.text === undefined,
    landingPage.html === undefined,
    media.map(({ id, kind, role, name }) => [id, kind, role, name]),
  ])
}
