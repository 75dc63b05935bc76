import type { AxeResults } from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import type { PreclearCheck } from './element/preclear-check.tsx'
import { ar } from './strings/ar.ts'
import { loadStrings } from './strings/loaders.ts'
import { loadAxe } from './testing/axe.ts'
import { creative, rejected } from './testing/fixtures.ts'
import { sticking } from './testing/layout.ts'
import { drawn, mountElement, shadowOf } from './testing/mount.ts'
import { enter, enterWithoutLanguage, live, openAll, STATES } from './testing/states.ts'

const axe = await loadAxe()
afterEach(() => {
  document.body.replaceChildren()
  document.body.style.background = ''
})

/** What axe objects to, and what it could not measure, except single letters, which it never measures. */
async function objections(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, { resultTypes: ['violations', 'incomplete'] })
  const unsure = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((result) => ({
      ...result,
      nodes: result.nodes.filter((node) => !node.any.some((check) => check.message.includes('too short'))),
    }))
  return [...violations, ...unsure].flatMap(({ id, nodes }: AxeResults['violations'][number]) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.any[0]?.message ?? node.failureSummary}`),
  )
}

const NAMES = [...Object.keys(STATES), 'no language']
const enterAny = (name: string, more: Partial<PreclearCheck>): Promise<PreclearCheck> =>
  name === 'no language' ? enterWithoutLanguage(more) : enter(name, more)

describe('accessibility', () => {
  // A colour on its way to another one is neither.
  beforeAll(() => emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]))
  afterAll(() => emulate([]))
  it.each(NAMES)('axe finds nothing in %s: light, dark, and right to left', async (name) => {
    document.body.style.background = '#fff'
    const element = await enterAny(name, { theme: 'light', strings: [ar] })
    expect(await objections(element), 'light').toEqual([])
    document.body.style.background = '#101216'
    element.theme = 'dark'
    await drawn()
    expect(await objections(element), 'dark').toEqual([])
    element.language = 'ar'
    await drawn()
    expect(shadowOf(element).querySelector('.panel')?.getAttribute('dir')).toBe('rtl')
    expect(await objections(element), 'ar').toEqual([])
  })
})

describe('forced colours', () => {
  it.each([
    'rejected',
    'aside',
    'disagree: proof',
    'appeal',
    'rejection: explained',
    'fixed',
    'files: film',
    'files: made',
  ])('%s keeps its edges, focus and severity without our colours', async (name) => {
    const element = await enter(name)
    await emulate([{ name: 'forced-colors', value: 'active' }])
    await drawn()
    const root = shadowOf(element)
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    for (const button of root.querySelectorAll('.btn:not(.txt)'))
      expect(getComputedStyle(button).borderTopWidth).toBe('1px')
    const button = root.querySelector<HTMLElement>('button')
    button?.focus({ focusVisible: true } as FocusOptions)
    expect(getComputedStyle(button as Element).outlineStyle).toBe('solid')
    // What colour says elsewhere is an outline and a word here.
    for (const word of root.querySelectorAll('.eff'))
      expect([word.textContent !== '', word.querySelector('svg')]).not.toContain(null)
    for (const mark of root.querySelectorAll('mark'))
      expect(getComputedStyle(mark).textDecorationLine).toBe('underline')
    await emulate([])
  })
})

interface Session {
  send(method: string, params?: object): Promise<unknown>
}
async function emulate(features: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features })
}

describe('at 320 pixels', () => {
  it.each(NAMES)('%s never scrolls sideways in English, Arabic, Thai, Japanese and German', async (name) => {
    const element = await enterAny(name, {})
    element.style.width = '320px'
    // Where a language is missing, another one asked for would hide that.
    for (const language of name === 'no language' ? ['en'] : ['en', 'ar', 'th', 'ja', 'de']) {
      await loadStrings(language)
      if (name !== 'no language') element.language = language
      await drawn()
      expect(sticking(element), language).toEqual([])
      const panel = shadowOf(element).querySelector('.panel')
      expect(panel?.scrollWidth, language).toBe(panel?.clientWidth)
    }
  })
  it('holds long words without a break', async () => {
    const body = 'W'.repeat(400)
    const report = { ...rejected, surfaces: [{ id: 'body', path: '/text/body', text: body, language: 'en' }] }
    const element = mountElement({ precheck: live, report, creative: { ...creative, text: { body } } })
    element.style.width = '320px'
    await drawn()
    await openAll(shadowOf(element))
    expect(sticking(element)).toEqual([])
  })
})
