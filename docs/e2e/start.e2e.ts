import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildEmbed, type Site, serve, visit } from './site.ts'

let folder = ''
let site: Site
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preclear-start-'))
  buildEmbed(join(folder, 'preclear'))
  site = await serve(folder)
})
afterAll(async () => {
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The blocks of HTML on a page of the docs. */
async function blocksOf(page: string): Promise<readonly string[]> {
  const text = await readFile(join(import.meta.dirname, '..', page), 'utf8')
  return [...text.matchAll(/^```html\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
}

it('what the page of the script tag says to write is a working form', async () => {
  const [tags = '', form = '', talk = ''] = await blocksOf('start/script-tag.md')
  const [loader = ''] = tags.split('\n')
  expect(loader).toContain('<script')
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><body>${loader}${talk}${form}</body></html>`,
  )
  const { page, context, errors, strangers } = await visit(site, '')
  const outcome = page.locator('preclear-check [part="outcome"] h2')
  await expect.poll(() => outcome.textContent()).toBe('Likely rejected')
  await page.getByRole('button', { name: 'Submit' }).click()
  expect(await page.evaluate(() => location.search), 'the form was held back').toBe('')
  await page.locator('preclear-check .outcome button').first().click()
  await expect.poll(() => page.locator('textarea').inputValue()).toBe('Brew, sip, enjoy.')
  await expect.poll(() => page.locator('form').evaluate((one: HTMLFormElement) => one.checkValidity())).toBe(true)
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect.poll(() => page.evaluate(() => location.search)).toBe('?caption=Brew%2C+sip%2C+enjoy.')
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
  await context.close()
})

it('two lines are enough to see the element', async () => {
  const [tags = ''] = await blocksOf('start/script-tag.md')
  await writeFile(join(folder, 'two-lines.html'), `<!doctype html><html lang="en"><body>${tags}</body></html>`)
  const { page, context, errors } = await visit(site, 'two-lines.html')
  await page.locator('preclear-check [part="empty"]').waitFor()
  expect(errors).toEqual([])
  await context.close()
})
