import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { folderOf, openBrowser, renderOnServer, type Site, serve, type Visit, visit } from './site.ts'

const BAD = 'Lose 10 kg in 7 days, guaranteed! Brew it, sip it, love it.'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const outcome = (page: Page, said: string): Promise<void> =>
  page.locator('preclear-check .outcome h2', { hasText: said }).waitFor()
const submit = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: 'Submit ad' })
const words = (page: Page): Promise<string> => page.getByLabel('Ad text').inputValue()

const BUILDS = [
  ['html', 'production'],
  ['react-18', 'production'],
  ['react-18', 'development'],
  ['react-19', 'production'],
  ['react-19', 'development'],
  ['vue', 'production'],
  ['svelte', 'production'],
] as const

describe.each(BUILDS)('the example %s, built for %s', (example, mode) => {
  let site: Site
  beforeAll(async () => {
    site = await serve(example, mode)
  })
  afterAll(() => site?.stop())

  async function withPage(act: (visit: Visit) => Promise<void>): Promise<void> {
    const visited = await visit(browser, site)
    await act(visited)
    // Mounting twice, as strict mode does, checks once; nothing complains.
    expect(visited.errors).toEqual([])
    await visited.page.close()
  }

  it('goes from rejected to sent by the fix, which changes the form', () =>
    withPage(async ({ page, reports }) => {
      await page.locator('preclear-check').getByText('Nothing to check yet').waitFor()
      expect(await submit(page).isEnabled()).toBe(false)
      await page.getByLabel('Ad text').fill(BAD)
      await outcome(page, 'Likely rejected')
      expect(await submit(page).isEnabled()).toBe(false)
      expect(await reports()).toEqual(['likely_rejected'])
      await page.getByRole('button', { name: 'Apply 1 fix' }).click()
      await outcome(page, 'No issue found')
      expect(await words(page)).toBe('Brew it, sip it, love it.')
      expect(await reports()).toEqual(['likely_rejected', 'no_issue_found'])
      await expect.poll(() => submit(page).isEnabled()).toBe(true)
      await submit(page).click()
      await page.getByText('Sent to review.').waitFor()
    }))

  it('takes the fix back, and holds back the form with Enter too', () =>
    withPage(async ({ page }) => {
      await page.getByLabel('Ad text').fill(BAD)
      await page.getByRole('button', { name: 'Apply 1 fix' }).click()
      await outcome(page, 'No issue found')
      await page.locator('preclear-check').getByRole('button', { name: 'Undo' }).first().click()
      await outcome(page, 'Likely rejected')
      expect(await words(page)).toBe(BAD)
      expect(await submit(page).isEnabled()).toBe(false)
      await page.getByLabel('Audience from').press('Enter')
      expect(await page.locator('form').evaluate((form: HTMLFormElement) => form.checkValidity())).toBe(false)
      expect(await page.getByText('Sent to review.').count()).toBe(0)
    }))

  it('starts over with an empty form, and checks in it', () =>
    withPage(async ({ page, reports }) => {
      await page.getByLabel('Ad text').fill(BAD)
      await outcome(page, 'Likely rejected')
      for (const _ of [1, 2]) {
        await page.getByRole('button', { name: 'Start over' }).click()
        await page.locator('preclear-check').getByText('Nothing to check yet').waitFor()
      }
      expect(await words(page)).toBe('')
      expect(await page.locator('preclear-check').count()).toBe(1)
      await page.getByLabel('Ad text').fill('A light herbal tea.')
      await outcome(page, 'No issue found')
      await expect.poll(() => submit(page).isEnabled()).toBe(true)
      expect(await reports()).toEqual(['likely_rejected', 'no_issue_found'])
    }))
})

it.each(['react-18', 'react-19'])('the example %s renders on a server, and nothing complains', async (example) => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  const page = await renderOnServer(example, 'CampaignForm', { onStartOver: () => undefined })
  expect(page).toContain('<preclear-check requires="no-rejects"></preclear-check>')
  expect(complain).not.toHaveBeenCalled()
  complain.mockRestore()
})

it.each(['html', 'react-18', 'react-19'])('the types of the example %s hold', (example) => {
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')
  const args = [compiler, '-p', folderOf(example)]
  const run = (): string => execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
  expect(run).not.toThrow()
})
