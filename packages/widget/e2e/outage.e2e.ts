import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'
import { checked, headline, pageOf, visit } from './visit.ts'

const LOADER = '<script async src="/preclear/preclear-loader.js"></script>'
const TAG = '<preclear-check platform="tiktok">We check it after you send it.</preclear-check>'
/** Keeps the code of every `preclear-error` on the page. */
const LISTEN =
  "<script>codes = []; addEventListener('preclear-error', ({ detail }) => codes.push(detail.code))</script>"

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
afterEach(() => site.reset())

const codes = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'codes'))
const asks = (file: RegExp): number => site.host.asked.filter((path) => file.test(path)).length

async function backOnline(page: Page): Promise<void> {
  await page.context().setOffline(true)
  site.host.blocked = undefined
  await page.context().setOffline(false)
}

describe('while the widget does not arrive', () => {
  it('the element keeps what stands in it and tells; it works once the browser is online again', async () => {
    site.host.blocked = /preclear\.js$/
    const { page, context } = await visit(site, { body: pageOf(TAG, LISTEN + LOADER) })
    await expect.poll(() => codes(page)).toEqual(['load_failed'])
    expect(await page.locator('preclear-check').textContent()).toBe('We check it after you send it.')
    await backOnline(page)
    expect(await checked(page)).toBe('Likely rejected')
    await context.close()
  })

  it('it is asked for again without any event, and a call waits', async () => {
    site.host.blocked = /preclear\.js$/
    const { page, context } = await visit(site, { body: pageOf('', LISTEN + LOADER) })
    await page.waitForFunction(() => 'Preclear' in globalThis)
    await page.evaluate(() => {
      void Reflect.get(globalThis, 'Preclear')(() => Reflect.get(globalThis, 'codes').push('called'))
    })
    await expect.poll(() => asks(/preclear\.js$/)).toBe(1)
    site.host.blocked = undefined
    await expect.poll(() => codes(page)).toEqual(['called'])
    await context.close()
  })

  it('a page that came back from the back-forward cache asks again', async () => {
    site.host.blocked = /preclear\.js$/
    const { page, context } = await visit(site, { body: pageOf(TAG, LISTEN + LOADER) })
    await expect.poll(() => codes(page)).toEqual(['load_failed'])
    site.host.blocked = undefined
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await page.waitForFunction(() => customElements.get('preclear-check'), undefined, { timeout: 1500 })
    await context.close()
  })

  it('a loader that is blocked changes nothing on the page', async () => {
    site.host.blocked = /preclear-loader/
    const { page, context } = await visit(site, { body: pageOf(TAG, LOADER) })
    expect(await page.locator('preclear-check').textContent()).toBe('We check it after you send it.')
    expect(asks(/preclear\.js$/)).toBe(0)
    await context.close()
  })
})

describe('while a part does not arrive', () => {
  it.each([
    ['the engine', /engine\./],
    ['what the engine is made from', /detect\./],
    ['the rules', /tiktok-rules\./],
  ])('%s: the check says that it failed, and is run again once online', async (_what, blocked) => {
    site.host.blocked = blocked
    const { page, context } = await visit(site, { body: pageOf(TAG, LISTEN + LOADER) })
    await page.waitForFunction(() => customElements.get('preclear-check'))
    await page.evaluate(() => {
      const creative = { text: { body: 'Lose 10 kg in 7 days, guaranteed!' }, targeting: { countries: ['US'] } }
      Object.assign(document.querySelector('preclear-check') ?? {}, { creative })
    })
    await expect.poll(() => codes(page)).toEqual(['check_failed'])
    // The browser may say that it is online a moment before it is.
    await expect
      .poll(async () => {
        const said = await headline(page)
        if (said !== 'Likely rejected') await backOnline(page)
        return said
      })
      .toBe('Likely rejected')
    await context.close()
  })

  it('the words of a language: the rest is checked, and nothing is claimed of what was not read', async () => {
    site.host.blocked = /language-en\./
    const { page, context } = await visit(site, { body: pageOf(TAG, LISTEN + LOADER) })
    const ad = { text: { body: 'Lose 10 kg in 7 days, guaranteed for you and all of your friends!' } }
    expect(await checked(page, ad)).not.toBe('Likely rejected')
    const report = await page.evaluate(() => Reflect.get(document.querySelector('preclear-check') ?? {}, 'report'))
    expect(report.notRun.map(({ reason }: { reason: string }) => reason)).toContain('language-not-read')
    site.host.blocked = undefined
    expect(await checked(page, { ...ad, id: '2' })).toBe('Likely rejected')
    await context.close()
  })
})

describe('a file that is not the one it should be', () => {
  it('is refused: the entry', async () => {
    const text = await site.file('preclear.js')
    site.host.answers.set('/preclear/preclear.js', { body: `${text}\nglobalThis.ran = true`, type: 'text/javascript' })
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, LISTEN + LOADER) })
    await expect.poll(() => codes(page)).toEqual(['load_failed'])
    expect(errors.join()).toContain('integrity')
    expect(await page.evaluate(() => [Reflect.get(globalThis, 'ran'), customElements.get('preclear-check')])).toEqual([
      undefined,
      undefined,
    ])
    await context.close()
  })

  it.each(['engine', 'tiktok-rules', 'detect'])('is refused: the part %s', async (part) => {
    const file = site.names().find((name) => name.startsWith(`${part}.`)) ?? ''
    const text = await site.file(file)
    site.host.answers.set(`/preclear/${file}`, { body: `globalThis.ran = true\n${text}`, type: 'text/javascript' })
    const { page, errors, context } = await visit(site, { body: pageOf(TAG, LISTEN + LOADER) })
    await page.waitForFunction(() => customElements.get('preclear-check'))
    await page.evaluate(() => {
      Object.assign(document.querySelector('preclear-check') ?? {}, { creative: { text: { body: 'Mugs' } } })
    })
    await expect.poll(() => codes(page)).toEqual(['check_failed'])
    expect(errors.join()).toContain('integrity')
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined()
    await context.close()
  })
})
