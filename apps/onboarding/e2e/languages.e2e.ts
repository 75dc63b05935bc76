import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startApp, visit } from './app.ts'

let app: App
let english: readonly string[] = []
beforeAll(async () => {
  app = await startApp()
  const { page, context } = await visit(app, '?lang=en#scenario=weight-loss-tea')
  english = await titles(page)
  await context.close()
})
afterAll(() => app?.stop())

const LANGUAGES = 'ar de es fr hi id ja kk ko pt-BR ru th tr vi zh-Hans zh-Hant'.split(' ')

async function titles(page: Page): Promise<readonly string[]> {
  // There is no outcome before the pictures are read.
  await page.locator('.check[aria-busy="false"] .outcome').waitFor({ state: 'attached' })
  const found = page.locator('.check [part~="finding"] .tt')
  await found.first().waitFor({ state: 'attached' })
  return found.allTextContents()
}

/** Labels of the form that are cut off by their box. Names of files and of the person's own choosing may be. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('label, legend, h1, h2, h3, .b, .tabs button, .steps button, .mstep')]
      .filter((element) => !element.closest('.vh') && element.clientWidth > 1)
      .filter(
        (element) => getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1,
      )
      .map((element) => element.textContent?.trim() ?? ''),
  )
}

/** Buttons of the presenter's desk that lie over one another. */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll('.desk button')]
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    return buttons.flatMap(({ name, box }, i) =>
      buttons
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map((other) => `${name} / ${other.name}`),
    )
  })
}

/** On a phone in every language; on wider screens in those with the longest, tallest and mirrored words. */
const WIDE = ['ar', 'de', 'th', 'ja']

describe('everything is said and fits', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    const { page, context, errors } = await visit(app, `?lang=${language}#scenario=weight-loss-tea`)
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ])
    const said = await titles(page)
    expect(said).toHaveLength(english.length)
    expect(said.filter((title) => english.includes(title))).toEqual([])
    expect(await page.locator('.check .panel').getAttribute('lang')).toBe(language)
    expect(await overlapping(page)).toEqual([])
    for (const width of WIDE.includes(language) ? [1280, 768, 360] : [360]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overlapping(page), `${width} px`).toEqual([])
      const views = width < 760 ? 3 : 1
      for (let view = 0; view < views; view++) {
        if (width < 760) await page.locator('.tabs button').nth(view).click()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width)
        expect(await cut(page), `${width} px`).toEqual([])
      }
    }
    expect(errors).toEqual([])
    await context.close()
  })
})

it.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['pt-PT', 'pt-BR'],
  ['sw', 'en'],
])('a browser in %s is answered in %s', async (locale, language) => {
  const { page, context } = await visit(app, '', { locale })
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  expect(await page.locator('#language').inputValue()).toBe(language)
  await context.close()
})
