import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'
import { checked, FINE, headline, pageOf, TAG, visit } from './visit.ts'

const LOADER = '<script async src="/preclear/preclear-loader.js"></script>'
const STUB = 'window.Preclear = window.Preclear || function () { (Preclear.q = Preclear.q || []).push(arguments) }'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
afterEach(() => site.reset())

const asks = (file: RegExp): number => site.host.asked.filter((path) => file.test(path)).length

describe('the script tag', () => {
  it.each<[how: string, head: string, late?: string]>([
    ['async', LOADER],
    ['deferred', LOADER.replace('async', 'defer')],
    ['blocking', LOADER.replace('async', '')],
    ['as a module', LOADER.replace('async', 'type="module"')],
    [
      'added by a script after the page',
      '',
      "const s = document.createElement('script'); s.src = '/preclear/preclear-loader.js'; document.body.append(s)",
    ],
    [
      'added as a module after the page',
      '',
      "const s = document.createElement('script'); s.type = 'module'; s.src = '/preclear/preclear-loader.js'; document.body.append(s)",
    ],
    [
      'from a renamed file with a folder of its own',
      '<script async src="/assets/1.js" data-base="/preclear"></script>',
    ],
    ['not at all, but the module', '<script type="module" src="/preclear/preclear.js"></script>'],
  ])('works %s', async (_how, head, late) => {
    site.host.answers.set('/assets/1.js', { body: await site.file('preclear-loader.js'), type: 'text/javascript' })
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, head) })
    if (late) await page.evaluate(late)
    expect(await checked(page)).toBe('Likely rejected')
    expect(errors).toEqual([])
    await context.close()
  })

  it('sets what holds for the whole page, and fetches nothing before an element is there', async () => {
    const head = LOADER.replace('async', 'async data-platform="tiktok" data-reads="id"')
    const { page, errors, context } = await visit(site, { body: pageOf('', head) })
    await page.waitForFunction(() => 'Preclear' in globalThis)
    await page.waitForLoadState('networkidle')
    expect(asks(/preclear\.js$/)).toBe(0)
    await page.evaluate(() => document.body.append(document.createElement('preclear-check')))
    expect(await checked(page)).toBe('Likely rejected')
    expect(asks(/language-id\./)).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })

  it('twice is once', async () => {
    const { page, errors, notes, context } = await visit(site, { body: pageOf(TAG, LOADER + LOADER) })
    expect(await checked(page)).toBe('Likely rejected')
    await page.evaluate((again) => document.head.insertAdjacentHTML('beforeend', again), LOADER)
    await page.addScriptTag({ url: '/preclear/preclear-loader.js?again' })
    expect(asks(/preclear\.js$/)).toBe(1)
    expect([...errors, ...notes]).toEqual([])
    await context.close()
  })

  it('of a second version leaves the first one alone and says so', async () => {
    const text = await site.file('preclear-loader.js')
    const version = /version:[`"']([^`"']+)/.exec(text)?.[1] ?? ''
    site.host.answers.set('/next/preclear-loader.js', {
      body: text.replace(/(version:[`"'])[^`"']+/, '$199.0.0'),
      type: 'text/javascript',
    })
    const both = `${LOADER}<script defer src="/next/preclear-loader.js"></script>`.replace('async', 'defer')
    const { page, errors, notes, context } = await visit(site, { body: pageOf(TAG, both) })
    expect(await checked(page)).toBe('Likely rejected')
    expect(await page.evaluate(() => Reflect.get(globalThis, 'Preclear').version)).toBe(version)
    expect(notes).toEqual([`Preclear ${version} is on this page already; 99.0.0 was not started.`])
    expect(site.host.asked.filter((path) => path.startsWith('/next/'))).toEqual(['/next/preclear-loader.js'])
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('Preclear(fn)', () => {
  it('runs what was asked before the loader came, in order, and what is asked after', async () => {
    const head = `<script>${STUB}; said = []; Preclear((api) => said.push('first ' + typeof api.configure)); Preclear((api) => said.push('second ' + api.version))</script>${LOADER}`
    const { page, errors, context } = await visit(site, { body: pageOf('', head) })
    await expect.poll(() => said(page)).toHaveLength(2)
    const version = await page.evaluate(() => Reflect.get(globalThis, 'Preclear').version)
    expect(await said(page)).toEqual(['first function', `second ${version}`])
    expect(
      await page.evaluate(() => Reflect.get(globalThis, 'Preclear')((api: { version: string }) => api.version)),
    ).toBe(version)
    // A page that kept its stand-in's way of asking.
    await page.evaluate("(Preclear.q = Preclear.q || []).push([(api) => said.push('third')])")
    await expect.poll(() => said(page)).toHaveLength(3)
    expect(errors).toEqual([])
    await context.close()
  })

  it('gives the platform to elements that name none, and an engine for rules of one’s own', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf('<preclear-check></preclear-check>', LOADER) })
    const made = await page.evaluate(async () => {
      const preclear =
        Reflect.get(globalThis, 'Preclear') ??
        (await new Promise((done) => setTimeout(() => done(Reflect.get(globalThis, 'Preclear')), 500)))
      return preclear(
        async (api: { configure(settings: object): void; engine(): Promise<{ createPrecheck: unknown }> }) => {
          api.configure({ platform: 'tiktok' })
          return typeof (await api.engine()).createPrecheck
        },
      )
    })
    expect(made).toBe('function')
    expect(await checked(page)).toBe('Likely rejected')
    expect(errors).toEqual([])
    await context.close()
  })
})

const said = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'said') ?? [])

describe('an element', () => {
  it('keeps its result when it is taken out, put back and moved, and follows a new ad there', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(`<main>${TAG}</main><aside></aside>`, LOADER) })
    await checked(page)
    await page.evaluate(() => {
      const element = document.querySelector('preclear-check')
      element?.remove()
      if (element) document.querySelector('aside')?.append(element)
    })
    expect(await headline(page)).toBe('Likely rejected')
    await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('preclear-check') ?? ''))
    expect(await headline(page)).toBe('Likely rejected')
    expect(await checked(page, FINE)).toBe('No issue found')
    expect(errors).toEqual([])
    await context.close()
  })

  it('that was removed while its check runs, and for good, leaves no error', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, LOADER) })
    await page.waitForFunction(() => customElements.get('preclear-check'))
    await page.evaluate(() => {
      const element = document.querySelector('preclear-check')
      Object.assign(element ?? {}, { creative: { text: { body: 'Lose 10 kg in 7 days, guaranteed!' } } })
      setTimeout(() => element?.remove(), 1)
    })
    await page.waitForLoadState('networkidle')
    expect(errors).toEqual([])
    await context.close()
  })

  it('that comes with another view of a single-page app works like the first', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(`<div id="app">${TAG}</div>`, LOADER) })
    await checked(page)
    for (const path of ['/second', '/third']) {
      await page.evaluate(
        ([to, html]) => {
          history.pushState({}, '', to)
          const app = document.querySelector('#app')
          app?.replaceChildren(document.createRange().createContextualFragment(html ?? ''))
        },
        [path, TAG],
      )
      expect(await checked(page)).toBe('Likely rejected')
    }
    expect(asks(/preclear\.js$/)).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })

  it('does not keep its page out of the back-forward cache, and works after coming back', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, LOADER) })
    await checked(page)
    const session = await context.newCDPSession(page)
    const reasons: string[] = []
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
      // Circumstances are the browser's own: a headless one has no such cache at all.
      for (const { type, reason } of notRestoredExplanations) if (type !== 'Circumstantial') reasons.push(reason)
    })
    await session.send('Page.enable')
    site.host.answers.set('/elsewhere', { body: pageOf('elsewhere') })
    await page.goto(`${site.host.url}/elsewhere`)
    // A page that was kept is not loaded again.
    await page.goBack({ waitUntil: 'commit' })
    await page.waitForFunction(() => customElements.get('preclear-check'))
    expect(await checked(page, FINE)).toBe('No issue found')
    expect(reasons).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })

  it('goes on where it was when its page was frozen in the middle of loading', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, LOADER) })
    const session = await context.newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    expect(await checked(page)).toBe('Likely rejected')
    expect(asks(/preclear\.js$/)).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })

  it('speaks the language of the page, and reads the ad in its own', async () => {
    const body = pageOf(TAG, LOADER).replace('lang="en"', 'lang="ru"')
    const { page, errors, context } = await visit(site, { body })
    const ad = {
      text: { body: 'Turunkan berat badan 10 kg dalam 7 hari, dijamin! Dapatkan sekarang juga untuk kamu.' },
    }
    expect(await checked(page, ad)).toBe('Скорее всего, отклонят')
    expect(await page.locator('preclear-check .tt').first().textContent()).toMatch(/[а-я]{4}/)
    expect(asks(/language-id\./)).toBe(1)
    expect(asks(/language-(?:en|ru)\./)).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })

  it('in a shadow root of the page comes with a call', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf('<section></section>', LOADER) })
    await page.waitForFunction(() => 'Preclear' in globalThis)
    await page.evaluate(() => {
      const root = document.querySelector('section')?.attachShadow({ mode: 'open' })
      root?.append(Object.assign(document.createElement('preclear-check'), { creative: { text: { body: 'Mugs' } } }))
      Reflect.get(
        globalThis,
        'Preclear',
      )((api: { configure(settings: object): void }) => api.configure({ platform: 'tiktok' }))
    })
    expect(await headline(page)).toBe('No issue found')
    expect(errors).toEqual([])
    await context.close()
  })

  it('explains a rejection with what the platform’s words mean, fetched for it', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, LOADER) })
    await checked(page)
    expect(asks(/rejections\./)).toBe(0)
    await page.evaluate(() => {
      const rejection = 'Your ad was rejected because it promises weight loss.'
      Object.assign(document.querySelector('preclear-check') ?? {}, { rejection })
    })
    await page.locator('preclear-check [part~=rejection]').waitFor()
    await expect.poll(() => page.locator('preclear-check [part~=rejection]').textContent()).toContain('weight loss')
    expect(asks(/rejections\./)).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })

  it('stops when its platform has no rules here, and says which have', async () => {
    const { page, errors, context } = await visit(site, { body: pageOf(TAG.replace('tiktok', 'nowhere'), LOADER) })
    await page.evaluate(() =>
      addEventListener('preclear-error', ({ detail }) => Object.assign(globalThis, { said: String(detail.error) })),
    )
    await checked(page)
    expect(await said(page)).toContain('Known: tiktok')
    await page.evaluate(() => document.querySelector('preclear-check')?.setAttribute('platform', 'tiktok'))
    await expect.poll(() => headline(page)).toBe('Likely rejected')
    expect(errors).toEqual([])
    await context.close()
  })
})
