import type { Metric, Mistake, RuleMetric } from '@preclear/insight'

/** What each figure counts, in the words of the reports. */
export const METRIC_WORDS: Readonly<Record<Metric | RuleMetric, readonly [name: string, what: string]>> = {
  leakage: ['Leakage', 'violating ads that passed'],
  overkill: ['Overkill', 'fine ads that were flagged'],
  overkillByRejection: ['Overkill by rejection', 'fine ads that would be rejected'],
  softness: ['Softness', 'violating ads that only go to a person'],
  precision: ['Precision', 'flagged ads that are not fine'],
  recall: ['Recall', 'ads that are not fine and were flagged'],
  kappa: ['Agreement', 'Cohen’s kappa over ok, review and violate; 1 is perfect, 0 is chance'],
}

export const MISTAKE_WORDS: Readonly<Record<Mistake, readonly [name: string, what: string]>> = {
  leak: ['Leaks', 'violating ads that passed'],
  'wrong-rejection': ['Wrong rejections', 'fine ads that would be rejected'],
  'wrong-flag': ['Wrong flags', 'fine ads that were limited or sent to a person'],
  soft: ['Too soft', 'violating ads that only go to a person'],
  unseen: ['Not sent to a person', 'ads for a person that passed'],
  hard: ['Too hard', 'ads for a person that would be rejected'],
}

export const DIRECTION_WORDS = {
  'leak-opened': 'leak opened',
  'overkill-opened': 'overkill opened',
  'leak-closed': 'leak closed',
  'overkill-closed': 'overkill closed',
  hardened: 'hardened',
  softened: 'softened',
} as const

interface Figure {
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** 0.0834 → `8.3 %`; whole per cents from ten on, and one digit of what would else read as nothing: 0.0003 → `0.03 %`. */
export function percent(share: number): string {
  const value = share * 100
  if (value >= 9.95) return `${Math.round(value)} %`
  return `${value > 0 && value < 0.05 ? Number(value.toPrecision(1)) : Number(value.toFixed(1))} %`
}

function decimal(value: number): string {
  return value.toFixed(2).replace('-', '−')
}

/** `8.3 %`, `0.81`, or `-` where nothing was counted. */
export function shareText(metric: Metric | RuleMetric, { value }: Figure): string {
  if (value === null) return '–'
  return metric === 'kappa' ? decimal(value) : percent(value)
}

/** The 95 % interval: `6.4–11 %`, `0.79–0.83`. */
export function intervalText(metric: Metric | RuleMetric, { low, high }: Figure): string {
  // A dash between a minus and a number reads as two.
  if (metric === 'kappa') return `${decimal(low)}${low < 0 ? ' to ' : '–'}${decimal(high)}`
  return `${percent(low).slice(0, -2)}–${percent(high)}`
}

/** `at most 10 %`, `at least 0.75`. */
export function boundText(
  metric: Metric | RuleMetric,
  { min, max }: { readonly min?: number; readonly max?: number },
): string {
  const say = (value: number): string => (metric === 'kappa' ? decimal(value) : percent(value))
  return [
    ...(min === undefined ? [] : [`at least ${say(min)}`]),
    ...(max === undefined ? [] : [`at most ${say(max)}`]),
  ].join(', ')
}

/** Chance of a change this uneven if nothing had changed, in words. */
export function chanceText(p: number): string {
  return p < 0.001 ? 'chance under 0.1 %' : `chance ${percent(p)}`
}

export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

/** `tiktok 2026.11.23 and 4 language packs`: sixteen packs of one version say no more than their number. */
export function packsText(packs: readonly { readonly id: string; readonly version: string }[]): string {
  const main = packs
    .filter(({ id }) => !/^(?:language|sentences)-/.test(id))
    .map(({ id, version }) => `${id} ${version}`)
  const languages = packs.filter(({ id }) => id.startsWith('language-')).length
  return languages === 0 ? main.join(', ') : `${main.join(', ')} and ${countOf(languages, 'language pack')}`
}
