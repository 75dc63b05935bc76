import { type CreativeInput, type Finding, InvalidCreativeError, type Precheck } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { BOOK_SCHEMA, type RejectionBook } from '@preclear/core/rejection'
import type { PreclearCheck } from '../element/preclear-check.tsx'
import { languageLoaders } from '../strings/table.ts'
import { lazyPart } from '../view/lazy.tsx'
import { pages } from '../view/pages.tsx'
import { check, clear, creative, human, later, limited, precheck, rejected, reportOf } from './fixtures.ts'
import { MEDIA_STATES } from './media-states.ts'
import { drawn, loadParts, mountElement, pictureFile, shadowOf } from './mount.ts'
import { fill, openAll, press, type State, untilThere } from './reach.ts'

export { openAll }

/** Checks and fixes the fixtures at once. */
export const live: Precheck = {
  ...precheck,
  languages: ['en'],
  check: async (ad: unknown) => check(ad as CreativeInput),
} as unknown as Precheck
const failing = (error: unknown): Precheck => ({ ...live, check: () => Promise.reject(error) })
const reading: Precheck = {
  ...live,
  check: (_ad, options) => {
    options?.onProgress?.({ step: 'text', report: rejected, done: 0, total: 3 })
    for (const state of ['started', 'done', 'failed'] as const)
      options?.onProgress?.({ step: 'sense', sense: state, mediaId: 'm1', state, done: 1, total: 3 })
    return new Promise(() => undefined)
  },
}
const invalid = new InvalidCreativeError([
  { code: 'bad_date', path: '/flight/from', expected: 'a date', received: '2026-13-40' },
  { code: 'unknown_market', path: '/targeting/countries', expected: 'a market' },
])

/** Knows what "misleading" and "weight" mean. */
export const book: RejectionBook = {
  schema: BOOK_SCHEMA,
  topics: {
    misleading: { rules: ['fixed-result'], look: ['/text'] },
    age: { rules: ['min-age', 'elsewhere'], look: ['/targeting/minAge'] },
  },
  codes: {},
  phrases: { en: { words: 'begin', topics: { misleading: ['mislead'], age: ['minor'] } } },
}
export const REJECTION = 'Your ad makes misleading claims: "Lose 10 kg in 7 days, guaranteed!" It may not reach minors.'

/** As many findings as an ad can have. */
export function manyFindings(n: number): readonly Finding[] {
  return Array.from({ length: n }, (_, i) => {
    const shape = rejected.findings[i % rejected.findings.length]
    if (!shape) throw new Error('the fixture has no finding')
    return { ...shape, id: `f${i}`, fingerprint: `${shape.fingerprint} ${i}`, fixes: [] }
  })
}

const at = '2026-11-26T12:00:00.000Z'
const decisions: readonly Decision[] = [
  {
    kind: 'dismissed',
    fingerprint: 'fixed-result',
    ruleId: 'fixed-result',
    reason: 'allowed-here',
    note: 'It is our name.',
    at,
  },
  { kind: 'acknowledged', fingerprint: 'min-age', ruleId: 'min-age', at },
]

const showing = { creative, precheck: live, rejections: book }
const result = (): Partial<PreclearCheck> => ({ ...showing, report: rejected })

async function disagree(root: ShadowRoot, reason: number): Promise<void> {
  await press(root, 'button.tt')
  await press(root, '.links .btn')
  await press(root, '.ask .choice input', reason)
}

async function toAppeal(root: ShadowRoot): Promise<void> {
  await press(root, '.further .btn')
  await untilThere(root, '.letter')
  await fill(root, '.page > label textarea', 'We sell tea. Please look at it again.')
  const input = root.querySelector<HTMLInputElement>('.pick input')
  const given = new DataTransfer()
  given.items.add(new File(['x'], 'study of a very long name indeed 2026.pdf', { type: 'application/pdf' }))
  if (input) input.files = given.files
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  await untilThere(root, '.files li')
}

async function explain(root: ShadowRoot, text: string): Promise<void> {
  await press(root, '.further .btn', 1)
  await fill(root, 'textarea', text)
  await press(root, '[type=submit]')
  await untilThere(root, '.tile, .wrong')
}

export const STATES: Readonly<Record<string, State>> = {
  empty: { set: () => ({ rejections: book }) },
  ready: { set: () => ({ creative, precheck: live, manual: true, rejections: book }) },
  running: { set: () => ({ creative, precheck: reading }) },
  rejected: { set: result, act: openAll },
  limited: { set: () => ({ ...showing, report: limited }), act: openAll },
  human: { set: () => ({ ...showing, report: human }), act: openAll },
  clear: { set: () => ({ ...showing, report: clear }), act: openAll },
  later: { set: () => ({ ...showing, report: later }), act: openAll },
  fixed: {
    set: () => ({ creative, precheck: live, rejections: book }),
    act: async (root) => press(root, '.acts .pri'),
  },
  compact: { set: () => ({ ...result(), density: 'compact' }), act: openAll },
  picture: {
    set: async () => ({
      ...result(),
      creative: { ...creative, media: [{ id: 'm1', kind: 'image', name: 'cover.png', source: await pictureFile() }] },
    }),
    act: openAll,
  },
  aside: { set: () => ({ ...result(), decisions }), act: openAll },
  ...Object.fromEntries(
    ['says', 'allowed', 'proof', 'known', 'other'].map((name, reason): [string, State] => [
      `disagree: ${name}`,
      { set: result, act: (root) => disagree(root, reason) },
    ]),
  ),
  'disagree: unanswered': {
    set: result,
    act: async (root) => {
      await press(root, 'button.tt')
      await press(root, '.links .btn')
      await press(root, '.ask [type=submit]')
    },
  },
  appeal: { set: () => ({ ...result(), decisions }), act: toAppeal },
  'appeal: nothing ticked': {
    set: result,
    act: async (root) => {
      await press(root, '.further .btn')
      await untilThere(root, '.letter')
    },
  },
  'rejection: empty': { set: result, act: (root) => press(root, '.further .btn', 1) },
  'rejection: explained': { set: result, act: (root) => explain(root, REJECTION) },
  'rejection: unknown': { set: result, act: (root) => explain(root, 'Your payment method was declined.') },
  'rejection: unreadable': { set: result, act: (root) => explain(root, ' ') },
  'rejection: no book': {
    set: () => ({ ...result(), rejections: () => Promise.reject(new Error('offline')) }),
    act: (root) => explain(root, REJECTION),
  },
  failed: { set: () => ({ creative, precheck: failing(new Error('x')) }) },
  invalid: { set: () => ({ creative, precheck: failing(invalid) }) },
  'part failed': {
    set: result,
    act: async (root) => {
      const whole = pages.appeal
      Object.assign(pages, { appeal: lazyPart(() => Promise.reject(new Error('offline'))) })
      await press(root, '.further .btn')
      await drawn()
      Object.assign(pages, { appeal: whole })
    },
  },
  ...MEDIA_STATES,
  'many findings': { set: () => ({ ...showing, report: reportOf(manyFindings(500)) }) },
}

/** The element in a state, drawn. */
export async function enter(name: string, more: Partial<PreclearCheck> = {}): Promise<PreclearCheck> {
  const state = STATES[name]
  if (!state) throw new Error(`no state ${name}`)
  const element = mountElement({ ...(await state.set()), ...more })
  await loadParts()
  await drawn()
  await drawn()
  await state.act?.(shadowOf(element))
  await drawn()
  return element
}

/** Asks for a language whose words do not arrive. */
export async function enterWithoutLanguage(more: Partial<PreclearCheck> = {}): Promise<PreclearCheck> {
  const { ko } = languageLoaders
  Object.assign(languageLoaders, { ko: () => Promise.reject(new Error('offline')) })
  const element = mountElement({ ...result(), language: 'ko', ...more })
  await untilThere(shadowOf(element), '.note')
  Object.assign(languageLoaders, { ko })
  return element
}
