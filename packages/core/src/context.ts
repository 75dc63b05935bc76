import { checkers } from './checkers/index.ts'
import { parseCreative } from './contracts/creative.schema.ts'
import type { Creative } from './contracts/creative.ts'
import { InvalidCreativeError, InvalidPackError } from './contracts/errors.ts'
import type { Sense } from './contracts/facts.ts'
import { parsePack } from './contracts/pack.schema.ts'
import type { Pack } from './contracts/pack.ts'
import type { PrecheckOptions } from './contracts/precheck.ts'
import { REPORT_SCHEMA, type Report } from './contracts/report.ts'
import { createExplainer, type Explainer } from './engine/explain.ts'
import { finish } from './engine/fixes.ts'
import { createMemory } from './engine/memory.ts'
import { createSurfaceReader } from './engine/read.ts'
import { type Equipment, type RunResult, runRules, type Sensed } from './engine/run.ts'
import { createSensing, type Sensing } from './engine/sensing.ts'
import { verdictOf } from './engine/verdict.ts'
import { createClaimReader } from './text/index.ts'

const ENGINE = '@preclear/core/1'

/** The header reader's code is fetched only when there is a file to read. */
const imageHeader: Sense = {
  id: 'image-header',
  kinds: ['image', 'video', 'audio'],
  provides: ['file.', 'image.'],
  sense: async (medium, signal) =>
    (await import('./senses/image-header/image-header.ts')).imageHeader.sense(medium, signal),
}

/** Everything a check needs that does not depend on the creative. */
export interface Context {
  readonly packs: readonly Pack[]
  readonly byPlatform: ReadonlyMap<string, Equipment>
  readonly explainer: Explainer
  readonly sensing: Sensing
  /** The day the rules are read for, `YYYY-MM-DD`. */
  today(): string
}

/** A creative that can be checked, with the rules of its platform. */
export interface Subject {
  readonly creative: Creative
  readonly platform: string
  readonly equipment: Equipment
}

/** Validates the packs and puts the engine together. Throws `InvalidPackError`. */
export function createContext({ packs, senses = [], at }: PrecheckOptions): Context {
  for (const pack of packs) {
    const parsed = parsePack(pack)
    if (!parsed.ok) throw new InvalidPackError(String((pack as { id?: unknown } | null)?.id ?? '?'), parsed.issues)
  }
  const lexicons = packs.flatMap((pack) => pack.lexicons)
  const shared = {
    checkers: new Map(checkers.map((checker) => [checker.id, checker])),
    lexicons,
    read: createSurfaceReader(createClaimReader(lexicons)),
  }
  const byPlatform = new Map<string, Equipment>()
  for (const pack of packs)
    for (const platform of pack.platforms) {
      const rules = [...(byPlatform.get(platform)?.rules ?? []), ...pack.rules]
      byPlatform.set(platform, { ...shared, rules, memory: createMemory() })
    }
  return {
    packs,
    byPlatform,
    explainer: createExplainer(packs),
    sensing: createSensing([imageHeader, ...senses]),
    today: () => (at ?? new Date()).toISOString().slice(0, 10),
  }
}

/** Throws `InvalidCreativeError` with every problem. */
export function readSubject({ byPlatform }: Context, input: unknown): Subject {
  const parsed = parseCreative(input)
  if (!parsed.ok) throw new InvalidCreativeError(parsed.issues)
  const platforms = [...byPlatform.keys()]
  const platform = parsed.creative.platform ?? (platforms.length === 1 ? platforms[0] : undefined)
  const equipment = byPlatform.get(platform ?? '')
  if (platform !== undefined && equipment) return { creative: parsed.creative, platform, equipment }
  const expected = platforms.length > 0 ? `one of ${platforms.join(', ')}` : 'a pack with rules; none was given'
  throw new InvalidCreativeError([
    { code: 'unknown_platform', path: '/platform', expected, received: platform ?? 'nothing' },
  ])
}

/** Runs the rules, tries the fixes, and writes everything down. `started` is in milliseconds of `performance.now()`. */
export function createReport(context: Context, subject: Subject, sensed: Sensed, started: number): Report {
  const { creative, platform, equipment } = subject
  const day = { platform, at: context.today() }
  const result = runRules(equipment, creative, sensed, day)
  const recheck = (patched: unknown): RunResult['findings'] | undefined => {
    const parsed = parseCreative(patched)
    return parsed.ok ? runRules(equipment, parsed.creative, sensed, day).findings : undefined
  }
  const untried = { recheck: () => undefined, creative }
  const findings = finish(result.findings, { recheck, creative })
  return {
    schema: REPORT_SCHEMA,
    id: creative.id ?? null,
    engine: ENGINE,
    packs: context.packs.map(({ id, version, digest }) => ({ id, version, digest })),
    markets: creative.targeting.countries,
    platform,
    at: day.at,
    outcome: verdictOf(findings),
    findings,
    upcoming: finish(result.upcoming, untried),
    shadow: finish(result.shadow, untried),
    passes: result.passes,
    inapplicable: result.inapplicable,
    notRun: result.notRun,
    surfaces: result.surfaces,
    timing: { totalMs: Math.round(performance.now() - started) },
    network: { requests: 0, bytesSent: 0 },
  }
}
