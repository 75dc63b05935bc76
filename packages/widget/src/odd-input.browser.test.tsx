import { createPrecheck, type Pack, type Report } from '@preclear/core'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PreclearCheck } from './element/preclear-check.tsx'
import { en } from './strings/en.ts'
import type { Strings } from './strings/strings.ts'
import { languageLoaders } from './strings/table.ts'
import { creative, rejected } from './testing/fixtures.ts'
import { drawn, loadParts, mountElement, shadowOf } from './testing/mount.ts'
import { book, live, STATES } from './testing/states.ts'

beforeAll(loadParts)
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

/** The element with attributes, as a page would write it. */
async function written(
  attributes: Readonly<Record<string, string>>,
  properties: Partial<PreclearCheck> = {},
): Promise<PreclearCheck> {
  const element = document.createElement('preclear-check')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(Object.assign(element, properties))
  await drawn()
  return element
}
const title = (element: PreclearCheck): string | null | undefined => shadowOf(element).querySelector('h2')?.textContent

describe('attributes', () => {
  it.each([
    ['theme', 'neon', 'data-theme'],
    ['density', 'cosy', 'data-density'],
    ['appeals', 'perhaps', 'data-appeals'],
    ['parts', 'everything', 'data-parts'],
    ['requires', 'luck', 'data-requires'],
  ])('%s="%s" is said once in the console, and left out', async (name, value, where) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const first = await written({ [name]: value }, { creative, precheck: live })
    await written({ [name]: value }, { creative, precheck: live })
    first.setAttribute(name, '')
    first.setAttribute(name, value)
    await drawn()
    expect(warn.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringMatching(new RegExp(`${name}="${value}".*expected`)),
    ])
    expect(title(first)).toBe('Likely rejected')
    expect(shadowOf(first).querySelector('.panel')?.getAttribute(where)).toBeNull()
    expect(first.checkValidity()).toBe(true)
  })
  it('it does not know change nothing', async () => {
    const warn = vi.spyOn(console, 'warn')
    const element = await written(
      {
        colour: 'red',
        onreport: 'pwned()',
        'data-x': '1',
        creative: '{}',
        report: '{}',
        error: 'x',
        href: 'javascript:pwned()',
      },
      { creative, precheck: live },
    )
    expect(title(element)).toBe('Likely rejected')
    expect(warn).not.toHaveBeenCalled()
  })
  it.each(['', 'xx', 'not a tag', '<b>', '__proto__', 'en-u-nu-arab', 'a'.repeat(5000)])(
    'language="%s" is English, without a notice',
    async (language) => {
      const element = await written({ language }, { creative, precheck: live })
      expect(title(element)).toBe('Likely rejected')
      expect(shadowOf(element).querySelector('.note')).toBeNull()
    },
  )
})

describe('a pack that fails its schema', () => {
  it('is an error that the host hands over: a failure on screen, nothing green, and a form that waits', async () => {
    let error: unknown
    try {
      createPrecheck({ packs: [{ schema: 'preclear.pack/1', id: 'torn' } as unknown as Pack] })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(Error)
    const element = await written({ requires: 'check' }, { creative, error })
    expect(title(element)).toBe('We could not finish the check')
    expect(shadowOf(element).querySelector('.t-ok')).toBeNull()
    expect(element.checkValidity()).toBe(false)
    element.error = undefined
    element.precheck = live
    await drawn()
    expect(title(element)).toBe('Likely rejected')
  })
})

describe('what is no ad', () => {
  const real = createPrecheck({ packs: [] })
  it.each([
    null,
    42,
    'text',
    [],
    {},
    { text: 5 },
    { media: 'x' },
    { text: { body: '\ud800' } },
    { targeting: { countries: ['Mars'] } },
    new Proxy({}, {}),
    () => undefined,
  ])('%j never looks fine', async (ad) => {
    const heard = vi.fn()
    const element = mountElement({ precheck: real })
    element.addEventListener('preclear-error', heard)
    element.creative = ad as PreclearCheck['creative']
    await drawn()
    expect(['Some entries need a change', 'Nothing to check yet', 'We could not finish the check']).toContain(
      title(element),
    )
    expect(shadowOf(element).querySelector('.t-ok')).toBeNull()
  })
  it('can still have its rejection explained', async () => {
    const element = mountElement({ precheck: live, rejections: book, rejection: 'Your ad makes misleading claims.' })
    await expect
      .poll(() => shadowOf(element).querySelector('.tile h3')?.textContent)
      .toBe('It means: Promises a fixed result')
    element.creative = { targeting: { countries: ['Mars'] } }
    element.rejection = 'These claims mislead people.'
    await expect
      .poll(() => shadowOf(element).querySelector('.tile blockquote')?.textContent)
      .toBe('These claims mislead people.')
  })
})

describe('a report that is torn', () => {
  const [finding] = rejected.findings
  it.each([
    {},
    { findings: null },
    { ...rejected, surfaces: undefined },
    { ...rejected, timing: null },
    { ...rejected, findings: [{}] },
    { ...rejected, findings: [null] },
    { ...rejected, upcoming: [{ ...finding, source: undefined }] },
    'report',
    7,
    [],
  ])('%# is told as a failure, and the next one is shown', async (report) => {
    const element = mountElement({ creative, precheck: live })
    await drawn()
    element.report = report as unknown as Report
    await drawn()
    expect(title(element)).toBe('We could not finish the check')
    expect(shadowOf(element).querySelector('.t-ok')).toBeNull()
    element.report = rejected
    await drawn()
    expect(title(element)).toBe('Likely rejected')
    element.report = undefined
    await drawn()
    expect(title(element)).toBe('Likely rejected')
  })
})

describe('a language that does not load', () => {
  it('says so, reads English, tells the host, and is asked for again', async () => {
    const { ko } = languageLoaders
    let isOffline = true
    Object.assign(languageLoaders, { ko: () => (isOffline ? Promise.reject(new Error('offline')) : ko?.()) })
    const heard: string[] = []
    const element = mountElement({ creative, precheck: live })
    element.addEventListener('preclear-error', (event) =>
      heard.push((event as CustomEvent<{ code: string }>).detail.code),
    )
    element.language = 'ko'
    await expect
      .poll(() => shadowOf(element).querySelector('[role=alert]')?.textContent)
      .toBe('We could not load Korean. You read English instead.')
    expect([title(element), heard]).toEqual(['Likely rejected', ['language_failed']])
    expect(shadowOf(element).querySelector('.panel')?.getAttribute('lang')).toBe('en')
    isOffline = false
    element.language = 'en'
    await drawn()
    expect(shadowOf(element).querySelector('[role=alert]')).toBeNull()
    element.language = 'ko'
    await expect.poll(() => shadowOf(element).querySelector('.panel')?.getAttribute('lang')).toBe('ko')
    expect(shadowOf(element).querySelector('[role=alert]')).toBeNull()
    Object.assign(languageLoaders, { ko })
  })
  it.each(['<b>', 'x', 'en_US', '__proto__', ''])(
    'words under the tag %j are shown, and break nothing',
    async (tag) => {
      const strings: Strings = { ...en, language: tag, likely_rejected: 'Said so' }
      const element = mountElement({ creative, precheck: live, strings: [strings], language: tag })
      await drawn()
      expect(['Said so', 'Likely rejected']).toContain(title(element))
      expect(shadowOf(element).querySelector('.meta')?.textContent).toContain('Would reject')
    },
  )
  it('words that lack some are filled up with nothing, not with undefined', async () => {
    const element = mountElement({
      creative,
      precheck: live,
      strings: [{ language: 'sw', title: 'Kagua' } as Strings],
      language: 'sw',
    })
    await drawn()
    expect(shadowOf(element).querySelector('.name')?.textContent).toBe('Kagua')
    expect(shadowOf(element).textContent).not.toContain('undefined')
  })
})

it('every state can be reached with a form around it', async () => {
  for (const [name, state] of Object.entries(STATES)) {
    const form = document.body.appendChild(document.createElement('form'))
    const element = mountElement({ ...(await state.set()) })
    element.setAttribute('name', 'check')
    form.append(element)
    await drawn()
    expect([...new FormData(form).keys()], name).toEqual(['check'])
    form.remove()
  }
})
