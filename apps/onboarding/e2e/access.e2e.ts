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

interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}
const LOOKS: readonly Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
]

/** What is wrong with what the page shows now, in every look and behind every tab. */
async function assertFree(page: Page, looks = LOOKS): Promise<void> {
  for (const { width, colorScheme } of looks) {
    const name = `${width} px, ${colorScheme}`
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const tabs = page.locator('.tabs button')
    const views = width < 760 && (await tabs.first().isVisible()) ? [0, 1, 2] : [0]
    for (const view of views) {
      if (views.length > 1) await tabs.nth(view).click()
      // Colours are on their way from one look to the next.
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
      )
      expect(await violations(page), name).toEqual([])
      expect(await widest(page), name).toBe(width)
    }
  }
}

describe.each(['en', 'ar'])('in %s, nothing is wrong and nothing sticks out', (lang) => {
  it('in any view', async () => {
    const { page, context, errors } = await visit(app, `?lang=${lang}#scenario=weight-loss-tea`)
    await page.locator('.err').first().waitFor({ state: 'attached' })
    await assertFree(page)
    expect(errors).toEqual([])
    await context.close()
  })

  it('in the open finding, the clean ad and the report', async () => {
    const { page, context } = await visit(app, `?lang=${lang}#scenario=made-with-ai`)
    await page.locator('.lnk').first().click()
    await page.locator('.check [aria-expanded="true"]').first().waitFor()
    await assertFree(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('.check [aria-expanded="true"]').first().focus()
    await page.keyboard.press('f')
    await page.locator('.check .outcome.t-ok').waitFor()
    await assertFree(page)
    await page.locator('.submit .row button').last().click()
    await page.locator('.report').waitFor()
    await assertFree(page)
    await context.close()
  })

  it('with a film, in any view and the report', async () => {
    const looks: readonly Look[] =
      lang === 'ar' ? [{ width: 360, colorScheme: 'dark' }] : [{ width: 1280, colorScheme: 'light' }]
    const { page, context, errors } = await visit(app, `?lang=${lang}#scenario=clay-mugs`)
    await page.locator('.check [part="coverage"]').waitFor({ state: 'attached', timeout: 50_000 })
    await assertFree(page, looks)
    await page.locator('.submit .row button').last().click()
    await page.locator('.report').waitFor()
    await assertFree(page, looks)
    expect(errors).toEqual([])
    await context.close()
  })
})
