import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPages, type Site, serve, visit } from './site.ts'

let folder = ''
let site: Site
let axe = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preclear-docs-'))
  buildPages(folder)
  site = await serve(folder)
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(async () => {
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
})

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return found.flatMap(({ id, nodes }) => nodes.map((n) => `${id} ${JSON.stringify(n.target)} ${n.failureSummary}`))
  })
}

const outcome = (page: Page) => page.locator('preclear-check [part="outcome"] h2')

describe('the front page', () => {
  it('checks the ad that is written into it, and takes over a fix', async () => {
    const { page, context, errors, strangers } = await visit(site, '')
    await expect.poll(() => outcome(page).textContent()).toBe('Likely rejected')
    await page.getByLabel('Nothing to fix').check()
    await expect.poll(() => outcome(page).textContent()).toBe('No issue found')
    await page.getByLabel('Caption').fill('Lose 10 kg in 7 days, guaranteed! Plain white mugs.')
    await expect.poll(() => outcome(page).textContent()).toBe('Likely rejected')
    await page.locator('preclear-check .outcome button').first().click()
    await expect.poll(() => page.getByLabel('Caption').inputValue()).toBe('Plain white mugs.')
    await expect.poll(() => outcome(page).textContent()).toBe('No issue found')
    expect(errors).toEqual([])
    expect(strangers).toEqual([])
    await context.close()
  })

  it('reads an ad in another language', async () => {
    const { page, context, errors } = await visit(site, '')
    await page.getByLabel('Kaffee').check()
    await expect.poll(() => outcome(page).textContent()).toBe('A person needs to look')
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('the theme editor', () => {
  it('prints the CSS of what was chosen, shows it, and measures its contrast', async () => {
    const { page, context, errors } = await visit(site, 'guide/theme-editor.html')
    await outcome(page).waitFor()
    await page.getByLabel('Yellow').check({ force: true })
    await page.getByLabel('Corners').fill('4')
    await page.getByLabel('Dark', { exact: true }).check({ force: true })
    const copied = page.getByRole('region', { name: 'The CSS to copy' })
    await expect.poll(() => copied.locator('pre').first().textContent()).toContain('--preclear-accent: #ffd400;')
    expect(await copied.locator('pre').first().textContent()).toContain('--preclear-radius: 4px;')
    expect(await copied.locator('pre').last().textContent()).toBe('<preclear-check theme="dark"></preclear-check>')
    const corner = await page.locator('preclear-check .panel').evaluate((panel) => getComputedStyle(panel).borderRadius)
    expect(corner).toBe('4px')
    const weakest = copied.locator('header p')
    await expect.poll(() => weakest.textContent()).toMatch(/Weakest: \d+\.\d\. All text reaches 4\.5\./)
    expect(errors).toEqual([])
    await context.close()
  })

  it.each(['light', 'dark'] as const)('finds every accent readable in %s', async (colorScheme) => {
    const { page, context } = await visit(site, 'guide/theme-editor.html', { colorScheme })
    await outcome(page).waitFor()
    for (const accent of ['Blue', 'Teal', 'Plum', 'Orange', 'Yellow', 'Ink']) {
      await page.getByLabel(accent, { exact: true }).check({ force: true })
      // Measured a quarter of a second after the last change.
      await page.waitForTimeout(400)
      expect(await page.locator('.contrast header p').textContent(), accent).toContain('All text reaches 4.5.')
    }
    await context.close()
  })

  it('says where text cannot be read any more', async () => {
    const { page, context } = await visit(site, 'guide/theme-editor.html')
    await outcome(page).waitFor()
    await page.getByText('Surface and text').click()
    await page.getByLabel('Text', { exact: true }).fill('#eeeeee')
    await expect.poll(() => page.locator('.contrast header p').textContent()).toContain('Some text is below 4.5.')
    await context.close()
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['', 1280],
    ['', 360],
    ['guide/theme-editor.html', 1280],
    ['guide/theme-editor.html', 360],
    ['start/script-tag.html', 1280],
    ['start/npm.html', 360],
    ['reference/element.html', 768],
    ['reference/errors.html', 360],
    ['handbook/index.html', 1280],
    ['handbook/health/weight-promise.html', 360],
    ['decisions/index.html', 1280],
    ['code.html', 768],
  ])('%s at %i px is free of violations, of sideways scrolling and of other servers', async (path, width) => {
    const { page, context, errors, strangers } = await visit(site, path, {
      colorScheme,
      viewport: { width, height: 900 },
    })
    if (path === '' || path.includes('theme')) await outcome(page).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(errors).toEqual([])
    expect(strangers).toEqual([])
    await context.close()
  })
})

it('finds a rule by its words, from the index that came with the page', async () => {
  const { page, context, strangers } = await visit(site, 'start/npm.html')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('weight')
  await page.getByRole('listbox').getByText('weight-promise').first().waitFor()
  expect(strangers).toEqual([])
  await context.close()
})
