import type { Pack, Precheck } from '@preclear/core'
import { describe, expect, it, vi } from 'vitest'
import { createFacade, NotLoadedError } from './facade.ts'
import { languagesOf } from './languages.ts'
import { createLazyPrecheck } from './lazy-precheck.ts'
import { type PackSource, packSource } from './pack-source.ts'
import { Shelf } from './shelf.ts'

const INDONESIAN = { text: { body: 'Turunkan berat badan 10 kg dalam 7 hari, dijamin untuk kamu dan keluarga!' } }
const ENGLISH = { text: { body: 'Lose 10 kg in 7 days, guaranteed for you and all of your friends!' } }

/** The real packs, with a note of what was fetched; `fails` names what does not arrive. */
function noted(fails: Set<string> = new Set()) {
  const fetched: string[] = []
  const fetch = (what: string, load: (() => Promise<Pack>) | undefined) => async (): Promise<Pack> => {
    fetched.push(what)
    if (fails.has(what) || !load) throw new Error(`${what} did not arrive`)
    return load()
  }
  const all = (kind: string, loads: Readonly<Record<string, () => Promise<Pack>>>) =>
    Object.fromEntries(Object.entries(loads).map(([tag, load]) => [tag, fetch(`${kind} ${tag}`, load)]))
  const source: PackSource = {
    platforms: all('rules', packSource.platforms),
    lexicons: async () => all('lexicon', await packSource.lexicons()),
    sentences: async () => all('sentences', await packSource.sentences()),
  }
  return { source, fetched }
}

function lazy(options: { fails?: Set<string>; reads?: string[]; speaks?: string } = {}) {
  const { source, fetched } = noted(options.fails)
  const onGrow = vi.fn()
  const wanted = { reads: options.reads ?? [], interface: options.speaks ?? 'en' }
  const precheck = createLazyPrecheck(new Shelf('tiktok', source), () => wanted, onGrow)
  return { precheck, fetched, onGrow, wanted }
}

describe('a check that fetches what it needs', () => {
  it('fetches rules and the language of the ad, and each only once', async () => {
    const { precheck, fetched } = lazy()
    expect((await precheck.check(INDONESIAN)).outcome).toBe('likely_rejected')
    await precheck.check({ ...INDONESIAN, id: '2' })
    expect(fetched.toSorted()).toEqual(['lexicon id', 'rules tiktok'])
    expect((await precheck.check(ENGLISH)).outcome).toBe('likely_rejected')
    expect(fetched.toSorted()).toEqual(['lexicon en', 'lexicon id', 'rules tiktok'])
  })

  it('reads the language of the landing page too, and those the page asked for', async () => {
    const page = { text: 'Кружки ручной работы для вас и вашей семьи. Бесплатная доставка сегодня.' }
    const { precheck, fetched } = lazy({ reads: ['th'] })
    await precheck.check({ ...ENGLISH, landingPage: page })
    expect(fetched.toSorted()).toEqual(['lexicon en', 'lexicon ru', 'lexicon th', 'rules tiktok'])
  })

  it('says what it could not read where a language does not arrive, and reads it once it does', async () => {
    const fails = new Set(['lexicon id'])
    const { precheck } = lazy({ fails })
    const report = await precheck.check(INDONESIAN)
    expect(report.notRun.map(({ reason }) => reason)).toContain('language-not-read')
    fails.clear()
    expect((await precheck.check(INDONESIAN)).outcome).toBe('likely_rejected')
  })

  it('fails where the rules do not arrive, and works once they do', async () => {
    const fails = new Set(['rules tiktok'])
    const { precheck } = lazy({ fails })
    await expect(precheck.check(ENGLISH)).rejects.toThrow('did not arrive')
    fails.clear()
    expect((await precheck.check(ENGLISH)).outcome).toBe('likely_rejected')
  })

  it('does not check an ad that was given up while it fetched', async () => {
    const { precheck } = lazy()
    const abort = new AbortController()
    const checked = precheck.check(ENGLISH, { signal: abort.signal })
    abort.abort()
    await expect(checked).rejects.toThrow('abort')
  })

  it('names the platforms it knows where it is asked for another', async () => {
    const precheck = createLazyPrecheck(
      new Shelf('friendster', packSource),
      () => ({ reads: [], interface: 'en' }),
      vi.fn(),
    )
    await expect(precheck.check(ENGLISH)).rejects.toMatchObject({ code: 'unknown_platform' })
    await expect(precheck.check(ENGLISH)).rejects.toThrow('tiktok')
  })

  it('speaks the language of the interface, and asks to be drawn again when another one comes', async () => {
    const { precheck, onGrow, wanted } = lazy({ speaks: 'ru' })
    const report = await precheck.check(ENGLISH)
    expect(precheck.explain(report)[0]?.language).toBe('ru')
    expect(onGrow).not.toHaveBeenCalled()
    wanted.interface = 'ar'
    expect(precheck.explain(report)[0]?.language).toBe('en')
    precheck.explain(report)
    await vi.waitFor(() => expect(onGrow).toHaveBeenCalledOnce())
    expect(precheck.explain(report)[0]?.language).toBe('ar')
  })

  it('answers each keystroke with what is there, and fetches what the words turned out to need', async () => {
    const { precheck, onGrow } = lazy()
    expect(() => precheck.checkText(ENGLISH)).toThrow(NotLoadedError)
    await precheck.check(ENGLISH)
    expect(precheck.checkText(INDONESIAN).outcome).not.toBe('likely_rejected')
    await vi.waitFor(() => expect(onGrow).toHaveBeenCalledOnce())
    expect(precheck.checkText(INDONESIAN).outcome).toBe('likely_rejected')
  })
})

describe('languagesOf', () => {
  it.each<[what: string, creative: unknown, first: string[], later: string[]]>([
    ['the words', INDONESIAN, ['id'], []],
    ['text of unknown field', { text: INDONESIAN.text.body }, ['id'], []],
    ['what the ad says it is for', { ...INDONESIAN, targeting: { languages: ['pt-BR'] } }, ['id', 'pt'], []],
    [
      'the countries where the words do not tell',
      { text: { body: 'Mugs' }, targeting: { countries: ['KZ'] } },
      ['ru'],
      ['kk'],
    ],
    ['not the countries where they do', { ...INDONESIAN, targeting: { countries: ['KZ'] } }, ['id'], []],
    ['a page’s markup', { landingPage: { html: '<p>Кружки для вас и не только</p>' } }, ['ru'], []],
    ['nothing', {}, [], []],
    [
      'anything else',
      { text: 12, targeting: { countries: [null, 'x-y-z'], languages: 'en' }, landingPage: 'x' },
      [],
      [],
    ],
    ['no object at all', 'text', [], []],
  ])('takes %s', (_what, creative, first, later) => {
    const found = languagesOf(creative)
    expect([[...found.first].toSorted(), [...found.later].toSorted()]).toEqual([first, later])
  })
})

describe('a facade', () => {
  const report = { findings: [] } as never
  it('loads when it is first asked, and says so where it had to answer without', async () => {
    const { precheck } = lazy()
    const load = vi.fn(async () => precheck)
    const onLoad = vi.fn()
    const facade = createFacade(load, onLoad)
    expect(load).not.toHaveBeenCalled()
    expect(facade.explain(report)).toEqual([])
    expect(facade.label('fix.take-out')).toBe('fix.take-out')
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalledOnce())
    expect((await facade.check(ENGLISH)).outcome).toBe('likely_rejected')
    expect(load).toHaveBeenCalledOnce()
    expect(facade.languages).toContain('en')
    expect(facade.label('fix.take-out')).not.toBe('fix.take-out')
  })

  it('loads again after a failure', async () => {
    const { precheck } = lazy()
    const load = vi
      .fn<() => Promise<Precheck>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(precheck)
    const facade = createFacade(load, vi.fn())
    await expect(facade.check(ENGLISH)).rejects.toThrow('offline')
    expect(() => facade.fix(ENGLISH, report, 'f')).toThrow(NotLoadedError)
    expect((await facade.check(ENGLISH)).outcome).toBe('likely_rejected')
  })
})
