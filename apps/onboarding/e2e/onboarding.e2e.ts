import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCENARIOS } from '../src/scenarios/list.ts'
import { type App, startApp, type Visitor, visit } from './app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.stop())

const outcome = (page: Page): Promise<string> => page.locator('.check .outcome h2').innerText()
const outcomeIs = (page: Page, said: string): Promise<void> =>
  page.locator('.check .outcome h2', { hasText: said }).waitFor()

function expectClean({ errors, strangers }: Visitor): void {
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
}

describe('somebody who writes an ad', () => {
  it('is asked for one, and nothing is green before there is anything to check', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await page.getByText('Nothing to check yet').first().waitFor()
    expect(await page.locator('.check .t-ok').count()).toBe(0)
    expectClean(visitor)
    await context.close()
  })

  it('sees what is wrong while typing, at the field and in the list, and goes from one to the other', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await page.getByLabel('Name people see').fill('Pera Bridge')
    await page.getByLabel('Caption').pressSequentially('Guaranteed approval, no credit check. See our rates.')
    await outcomeIs(page, 'Likely rejected')
    expect(await page.locator('.mirror mark').first().innerText()).toMatch(/^Guaranteed approval/)
    expect(await page.getByLabel('Caption').getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: 'Show the fix' }).first().click()
    await page.locator('.check [aria-expanded="true"]').first().waitFor()
    await page.getByLabel('Caption').fill('See our rates, fees and terms before you apply.')
    await expect.poll(() => outcome(page)).not.toBe('Likely rejected')
    expectClean(visitor)
    await context.close()
  })

  it('finds the draft and its files again after a reload', async () => {
    const visitor = await visit(app, '#scenario=loan-app')
    const { page, context } = visitor
    await page.locator('.file').nth(2).waitFor()
    await page.getByLabel('Small print').fill('Terms apply.')
    await page.waitForTimeout(300)
    await page.reload()
    await outcomeIs(page, 'Likely rejected')
    expect(await page.getByLabel('Small print').inputValue()).toBe('Terms apply.')
    expect(await page.locator('.file').count()).toBe(3)
    expectClean(visitor)
    await context.close()
  })

  it('is told about an age range that cannot be, and gets no verdict for it', async () => {
    const { page, context } = await visit(app, '#scenario=made-with-ai')
    await page.getByLabel('Age from').selectOption('45')
    await page.getByLabel('Age to').selectOption('24')
    await page.getByText('The age to must not be below the age from.').waitFor()
    expect(await page.locator('.check .t-ok').count()).toBe(0)
    await context.close()
  })

  it('starts over from an empty form', async () => {
    const { page, context } = await visit(app, '#scenario=skin-cream')
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.getByRole('button', { name: 'Throw away' }).click()
    expect(await page.getByLabel('Caption').inputValue()).toBe('')
    expect(await page.locator('.file').count()).toBe(0)
    await page.getByText('Nothing to check yet').first().waitFor()
    await context.close()
  })
})

/** The story of a film is walked in `media.e2e.ts`. */
const DRAWN = SCENARIOS.filter(({ scene }) => scene !== undefined)

describe.each(DRAWN.map((scenario) => [scenario.id, scenario] as const))('the story %s', (id, scenario) => {
  it('goes from rejected to nothing found by tested fixes and the choices of the advertiser', async () => {
    const visitor = await visit(app, `#scenario=${id}`)
    const { page, context } = visitor
    await outcomeIs(page, 'Likely rejected')
    await page.locator('.file').nth(2).waitFor()
    await page
      .getByRole('button', { name: /^(Apply \d+ fix|Apply fix)/ })
      .first()
      .click()
    await expect.poll(() => outcome(page)).not.toBe('Likely rejected')
    for (const _ of scenario.choices) await page.locator('.desk .choice').click()
    await outcomeIs(page, 'No issue found')
    await page.getByRole('heading', { name: 'Ready to submit' }).waitFor()
    await page.getByText('0 bytes left your browser').waitFor()
    await page.keyboard.press('r')
    await outcomeIs(page, 'Likely rejected')
    expectClean(visitor)
    await context.close()
  })
})

describe('the app without a network', () => {
  it('opens and checks after one visit', async () => {
    const visitor = await visit(app, '#scenario=weight-loss-tea')
    const { page, context } = visitor
    await page.evaluate(() => navigator.serviceWorker.ready)
    await context.setOffline(true)
    await page.reload()
    await outcomeIs(page, 'Likely rejected')
    await page.locator('#language').selectOption('ru')
    await outcomeIs(page, 'отклон')
    expectClean(visitor)
    await context.close()
  })
})

describe('the report', () => {
  it('prints on white without the app around it, with finding, place, source and fix', async () => {
    const { page, context } = await visit(app, '#scenario=weight-loss-tea', { colorScheme: 'dark' })
    await outcomeIs(page, 'Likely rejected')
    await page.getByRole('button', { name: 'Report' }).click()
    await page.emulateMedia({ media: 'print' })
    const report = page.locator('.report')
    await expect
      .poll(() => report.evaluate((node) => getComputedStyle(node).backgroundColor))
      .toBe('rgb(255, 255, 255)')
    for (const part of ['.top', '.desk', '.report-bar']) expect(await page.locator(part).isVisible()).toBe(false)
    // The report says so while the picture is still being read.
    await report.getByText('Likely rejected').waitFor()
    const words = await report.innerText()
    for (const said of [
      'Segar Botanika',
      'Likely rejected',
      'Caption, characters 1 to',
      'Weight management, read',
      'Tested',
    ])
      expect(words).toContain(said)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000)
    await context.close()
  })

  it('leaves the check alone where the form is printed, on white also from a dark page', async () => {
    const { page, context } = await visit(app, '#scenario=weight-loss-tea', { colorScheme: 'dark' })
    await outcomeIs(page, 'Likely rejected')
    await page.locator('#theme').selectOption('dark')
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.form', '.mid', '.submit', '.desk']) expect(await page.locator(part).isVisible()).toBe(false)
    const panel = page.locator('.check .panel')
    expect(await panel.isVisible()).toBe(true)
    expect(await panel.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(255, 255, 255)')
    await context.close()
  })

  it.each([
    ['Save as JSON', 'preclear-Segar-Botanika.json', '"schema": "preclear.report/1"'],
    ['Save as page', 'preclear-Segar-Botanika.html', 'Likely rejected'],
  ])('is a file to keep: %s', async (button, name, holds) => {
    const { page, context } = await visit(app, '#scenario=weight-loss-tea')
    await outcomeIs(page, 'Likely rejected')
    await page.getByRole('button', { name: 'Report' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    expect(file.suggestedFilename()).toBe(name)
    const content = await readFile(await file.path(), 'utf8')
    expect(content).toContain(holds)
    expect(content).not.toMatch(/<script/i)
    await context.close()
  })
})
