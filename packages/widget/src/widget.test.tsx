import { type CreativeInput, InvalidCreativeError, type RuleQuality } from '@preclear/core'
import { within } from '@testing-library/preact'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { registry } from './controller/registry.ts'
import { ReportRoot } from './PolicyCheck.tsx'
import { ar } from './strings/ar.ts'
import { en } from './strings/en.ts'
import { LANGUAGES, languageOf } from './strings/loaders.ts'
import { ru } from './strings/ru.ts'
import { wordsFor } from './strings/strings.ts'
import { languageLoaders } from './strings/table.ts'
import { check, clear, creative, human, later, limited, precheck, rejected } from './testing/fixtures.ts'
import type { PolicyCheckProps } from './types.ts'
import { pages } from './view/pages.tsx'
import { parts } from './view/shell/Main.tsx'

await Promise.all([parts.result.load(), parts.pages.load(), pages.failure.load()])
const settle = (): Promise<void> => act(async () => new Promise((done) => setTimeout(done, 40)))
const host = document.body.appendChild(document.createElement('div'))
afterEach(() => render(null, host))
async function show(props: PolicyCheckProps): Promise<ReturnType<typeof within>> {
  await act(() => render(<ReportRoot precheck={precheck} {...props} />, host))
  return within(host)
}
function Live(props: PolicyCheckProps) {
  const [ad, setAd] = useState<CreativeInput>(creative)
  return <ReportRoot precheck={precheck} {...props} creative={ad} report={check(ad)} onFix={setAd} onUndo={setAd} />
}
async function live(props: PolicyCheckProps = {}): Promise<ReturnType<typeof within>> {
  await act(() => render(<Live {...props} />, host))
  return within(host)
}
async function press(key: string): Promise<void> {
  await act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  )
  await settle()
}
const click = (el: HTMLElement): Promise<void> => act(() => el.click())
const rowButtons = (ui: ReturnType<typeof within>): HTMLElement[] => ui.getAllByRole('button', { expanded: false })

describe('outcome', () => {
  it.each([
    ['Likely rejected', { report: rejected, creative }],
    ['Likely limited', { report: limited, creative }],
    ['A person needs to look', { report: human, creative }],
    ['No issue found', { report: clear, creative }],
    ['Nothing to check yet', {}],
    ['Ready to check', { creative }],
    ['Checking your ad', { creative, busy: true }],
    ['We could not finish the check', { creative, error: new Error('x') }],
    [
      'Some entries need a change',
      { error: new InvalidCreativeError([{ code: 'bad_date', path: '/flight/from', expected: 'a date' }]) },
    ],
  ] as const)('says "%s"', async (title, props) => {
    const ui = await show(props)
    expect(ui.getByRole('heading', { level: 2, name: title })).toBeTruthy()
    expect(host.textContent).not.toMatch(/approved|passed/i)
  })
  it('shows nothing green when the check failed although a report is there', async () => {
    await show({ report: clear, error: new Error('x'), creative })
    expect(host.querySelector('.t-ok')).toBeNull()
  })
  it('says what was not checked, when rules start, and what left the browser', async () => {
    const ui = await show({ report: rejected, creative })
    expect(host.textContent).toContain('Checked 112 rules. 8 could not run.')
    expect(host.textContent).toContain('0 bytes left your browser')
    await show({ report: later, creative })
    expect(ui.getByText('From Dec 1, 2026')).toBeTruthy()
  })
})

describe('the ad', () => {
  it('marks the exact words and gives them the number of their reason', async () => {
    await show({ report: rejected, creative })
    expect(host.querySelector('mark')?.textContent).toBe('[1: Lose 10 kg in 7 days, guaranteed!]1')
  })
  it('drops a mark whose words have changed since', async () => {
    await show({ report: rejected, creative: { ...creative, text: { body: 'Something else entirely' } } })
    expect(host.querySelector('.quote mark')).toBeNull()
  })
  it('shows hostile text as text', async () => {
    const text = '<img src=x onerror=alert(1)> <script>alert(1)</script>'
    const report = { ...rejected, surfaces: [{ id: 'body', path: '/text/body', text, language: 'und' }] }
    await show({ report, creative: { text: { body: text } } })
    expect(host.querySelector('img, script')).toBeNull()
    expect(host.querySelector('.quote')?.textContent).toBe(text)
  })
  it('makes no link of a source that is not a web address', async () => {
    const [first] = rejected.findings
    if (!first) throw new Error('the fixture has no finding')
    const report = { ...rejected, findings: [{ ...first, source: { ...first.source, url: 'javascript:alert(1)' } }] }
    const ui = await show({ report, creative })
    for (const button of rowButtons(ui)) await click(button)
    expect(host.querySelector('a')).toBeNull()
  })
})

describe('the track record of a rule', () => {
  const withQuality = (ruleQuality: RuleQuality): PolicyCheckProps => ({
    creative,
    report: { ...rejected, findings: rejected.findings.map((finding) => ({ ...finding, ruleQuality })) },
  })
  const open = async (props: PolicyCheckProps): Promise<void> => {
    const ui = await show(props)
    for (const button of rowButtons(ui)) await click(button)
  }
  it.each([
    ['a rate where it fired often', { overkill: 3 / 412, n: 412, fired: 150 }, 'Wrong about 1 in 50 times'],
    ['the count beside the rate', { overkill: 3 / 412, n: 412, fired: 150 }, 'Wrong on 3 of 412 fine ads'],
    ['only the count where it fired seldom', { overkill: 1 / 40, n: 40, fired: 3 }, 'Wrong on 1 of 40 fine ads'],
    ['no rate of nothing', { overkill: 0, n: 40, fired: 30 }, 'Wrong on 0 of 40 fine ads'],
  ])('is %s', async (_name, part, words) => {
    await open(withQuality({ ...part, set: 'golden' }))
    expect(host.textContent).toContain(words)
    if (part.fired < 20 || part.overkill === 0) expect(host.textContent).not.toContain('Wrong about')
  })
  it('is not there where nothing was measured', async () => {
    await open(withQuality({ n: 0, set: 'golden' }))
    expect(host.textContent).not.toContain('Wrong')
  })
})

describe('keyboard and fixes', () => {
  it('moves with arrows, Home and End, opens with the button, closes with Escape', async () => {
    const ui = await live()
    const rows = rowButtons(ui)
    rows[0]?.focus()
    await press('ArrowDown')
    expect(document.activeElement).toBe(rows[1])
    await press('End')
    expect(document.activeElement).toBe(rows[3])
    await press('Home')
    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1, -1])
    await click(rows[0] as HTMLElement)
    expect(rows[0]?.getAttribute('aria-expanded')).toBe('true')
    expect(ui.getByText('Tested')).toBeTruthy()
    await press('Escape')
    expect(rows[0]?.getAttribute('aria-expanded')).toBe('false')
  })
  it('fixes with F in place and takes it back with U', async () => {
    const ui = await live()
    rowButtons(ui)[0]?.focus()
    await press('f')
    expect(host.textContent).toContain('Fixed: Describe the product instead')
    expect(host.textContent).toContain('1 fixed, 3 to go.')
    expect(ui.getByRole('status').textContent).toBe('Fixed. Checked again: 3 left.')
    expect([...host.querySelectorAll('li:not(.fixed) .n')].map((n) => n.textContent)).toEqual(['2', '3', '4'])
    await press('u')
    expect(host.textContent).not.toContain('Fixed:')
    expect(host.querySelector('.quote')?.textContent).toContain('Lose 10 kg')
  })
  it('applies all tested fixes and no other', async () => {
    const ui = await live()
    await click(ui.getByRole('button', { name: 'Apply 2 fixes' }))
    expect(host.textContent).toContain('2 fixed, 2 to go.')
    expect(ui.queryByRole('button', { name: /^Apply/ })).toBeNull()
  })
  it('strikes a whole word that a change cuts, and no word that stays', async () => {
    const struck = async (start: number, end: number, text: string): Promise<(string | undefined)[]> => {
      const [first, ...others] = rejected.findings
      const patch = [{ op: 'splice' as const, path: '/text/body', start, end, text }]
      const changed = first && { ...first, fixes: first.fixes.map((fix) => ({ ...fix, patch })) }
      const findings = changed ? [changed, ...others] : others
      await show({ report: { ...rejected, findings }, creative, onFix: () => {}, openFinding: 'f1' })
      await settle()
      return ['del', 'ins'].map((tag) => host.querySelector(tag)?.textContent)
    }
    expect(await struck(0, 34, '')).toEqual(['Lose 10 kg in 7 days, guaranteed! ', undefined])
    expect(await struck(2, 4, 'ng')).toEqual(['Lose', 'Long'])
  })
  it('offers no button to apply what was not tested', async () => {
    const ui = await live()
    await click(ui.getByRole('button', { name: 'Picture is too small' }))
    expect(ui.getByText('Not tested yet')).toBeTruthy()
    expect(ui.queryByRole('button', { name: /Apply fix/ })).toBeNull()
  })
  it('opens and focuses the finding that the host asks for, again when asked again', async () => {
    const ui = await live({ openFinding: 'f2' })
    await settle()
    const row = ui.getByRole('button', { name: 'Audience starts at 13' })
    expect(row.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(row)
    row.blur()
    await live({ openFinding: { id: 'f2' } })
    await settle()
    expect(document.activeElement).toBe(row)
    expect(row.getAttribute('aria-expanded')).toBe('true')
  })
  it('drops a request for a finding that is not there', async () => {
    await show({ report: clear, creative, openFinding: 'f2' })
    await show({ report: rejected, creative, openFinding: 'f2' })
    await settle()
    expect(host.querySelector('[aria-expanded=true]')).toBeNull()
  })
  it('goes to the field with E', async () => {
    const onFocusField = vi.fn()
    const ui = await live({ onFocusField })
    rowButtons(ui)[1]?.focus()
    await press('e')
    expect(onFocusField).toHaveBeenCalledWith('/targeting/minAge', expect.anything())
  })
})

describe('a finding the host asks for', () => {
  it('is opened as soon as the parts that show a result are there', async () => {
    const { acts } = registry
    registry.acts = undefined
    const props = { report: rejected, creative, openFinding: 'f2' }
    const ui = await show(props)
    expect(ui.queryAllByRole('button', { expanded: true })).toEqual([])
    registry.acts = acts
    await show({ ...props })
    expect(ui.getByRole('button', { expanded: true }).textContent).toBe('Audience starts at 13')
  })
})

describe('languages', () => {
  const forms = (text: unknown): string[] =>
    typeof text === 'string' ? [text] : Object.values(text as Record<string, string>)
  const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''))].sort()
  it.each(Object.keys(languageLoaders))('%s has every sentence, placeholder and plural form', async (tag) => {
    const strings = await languageLoaders[tag]?.()
    if (!strings) throw new Error('a language without words')
    expect(strings.language).toBe(tag)
    expect(Object.keys(strings).sort()).toEqual(Object.keys(en).sort())
    for (const [key, text] of Object.entries(strings)) {
      const wanted = names(forms(en[key as keyof typeof en]).join(' '))
      for (const form of forms(text)) expect(wanted, `${key}: ${form}`).toEqual(expect.arrayContaining(names(form)))
      expect(names(forms(text).join(' ')), key).toEqual(wanted)
      if (typeof text !== 'string')
        expect(Object.keys(text), key).toEqual(
          expect.arrayContaining(new Intl.PluralRules(strings.language).resolvedOptions().pluralCategories),
        )
    }
  })
  it('are listed and loaded alike', () => {
    expect(LANGUAGES).toEqual(['en', ...Object.keys(languageLoaders)])
  })
  it('have words of their own for all but names and units', async () => {
    const own = await Promise.all(Object.values(languageLoaders).map((load) => load()))
    const same = own.flatMap((strings) =>
      Object.keys(en)
        .filter((key) => JSON.stringify(strings[key as keyof typeof en]) === JSON.stringify(en[key as keyof typeof en]))
        .map((key) => `${strings.language} ${key}`),
    )
    expect(same.length / (own.length * Object.keys(en).length)).toBeLessThan(0.02)
  })
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['pt-PT', 'pt-BR'],
    ['de-AT', 'de'],
    ['xx', 'en'],
    ['not a tag', 'en'],
  ])('speaks the nearest language: %s is %s', (wanted, spoken) => {
    expect(languageOf(wanted)).toBe(spoken)
  })
  it('counts in Russian and Arabic as people do', () => {
    expect([1, 2, 5].map((n) => wordsFor('ru', [ru]).t('applyN', { n }))).toEqual([
      'Применить 1 исправление',
      'Применить 2 исправления',
      'Применить 5 исправлений',
    ])
    expect([1, 2, 3, 11].map((n) => wordsFor('ar', [ar]).t('applyN', { n }))).toEqual([
      'تطبيق إصلاح واحد',
      'تطبيق إصلاحين',
      'تطبيق 3 إصلاحات',
      'تطبيق 11 إصلاحًا',
    ])
  })
  it('turns right to left in Arabic while the ad keeps its own direction', async () => {
    const ui = await show({ report: rejected, creative, language: 'ar', strings: [ar] })
    expect(ui.getByRole('region', { name: 'فحص السياسات' }).dir).toBe('rtl')
    expect(host.querySelector('.quote')?.getAttribute('dir')).toBe('auto')
    expect(host.querySelector('.quote')?.getAttribute('lang')).toBe('en')
  })
})
