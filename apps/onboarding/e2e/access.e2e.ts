import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startApp, visit } from './app.ts'

let app: App
let axe: string
beforeAll(async () => {
  app = await startApp()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(() => app?.stop())

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>
}

/** What axe-core objects to, with the place of each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return found.flatMap(({ id, nodes }) => nodes.map((n) => `${id} ${JSON.stringify(n.target)} ${n.failureSummary}`))
  })
}

const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

const CASES = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => ['en', 'ar'].map((lang) => ({ width, colorScheme, lang }))),
)

describe.each([...CASES, { width: 768, colorScheme: 'light', lang: 'en' } as const])(
  'at $width px, $colorScheme, in $lang',
  ({ width, colorScheme, lang }) => {
    const viewport = { width, height: 800 }

    it('every view is free of violations and of sideways scrolling', async () => {
      const { page, context, errors } = await visit(app, `?lang=${lang}#scenario=weight-loss-tea`, {
        viewport,
        colorScheme,
      })
      await page.locator('.err').first().waitFor({ state: 'attached' })
      const views = width < 760 ? [0, 1, 2] : [0]
      for (const view of views) {
        if (width < 760) await page.locator('.tabs button').nth(view).click()
        expect(await violations(page)).toEqual([])
        expect(await widest(page)).toBe(width)
      }
      expect(errors).toEqual([])
      await context.close()
    })

    it('the open finding, the clean ad and the report are free of violations', async () => {
      const { page, context } = await visit(app, `?lang=${lang}#scenario=made-with-ai`, { viewport, colorScheme })
      await page.locator('.lnk').first().click()
      await page.locator('.check [aria-expanded="true"]').first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('f')
      await page.locator('.check .outcome.t-ok').waitFor()
      expect(await violations(page)).toEqual([])
      await page.locator('.submit .row button').last().click()
      await page.locator('.report').waitFor()
      expect(await violations(page)).toEqual([])
      expect(await widest(page)).toBe(width)
      await context.close()
    })
  },
)

describe.each([
  { width: 360, colorScheme: 'dark', lang: 'ar' },
  { width: 1280, colorScheme: 'light', lang: 'en' },
] as const)('with a film, at $width px, $colorScheme, in $lang', ({ width, colorScheme, lang }) => {
  it('every view and the report are free of violations and of sideways scrolling', async () => {
    const viewport = { width, height: 800 }
    const { page, context, errors } = await visit(app, `?lang=${lang}#scenario=clay-mugs`, { viewport, colorScheme })
    await page.locator('.check [part="coverage"]').waitFor({ state: 'attached', timeout: 50_000 })
    const views = width < 760 ? [0, 1, 2] : [0]
    for (const view of views) {
      if (width < 760) await page.locator('.tabs button').nth(view).click()
      expect(await violations(page)).toEqual([])
      expect(await widest(page)).toBe(width)
    }
    await page.locator('.submit .row button').last().click()
    await page.locator('.report').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await widest(page)).toBe(width)
    expect(errors).toEqual([])
    await context.close()
  })
})
