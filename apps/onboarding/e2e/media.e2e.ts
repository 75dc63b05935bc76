import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startApp, type Visitor, visit } from './app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.stop())

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../../packages/media/fixtures/${path}`, import.meta.url))
const CLAIM = fileURLToPath(new URL('tea-claim.jpg', import.meta.url))

/** Long enough for a slow machine to decode, write and check a film. */
const PATIENCE = { timeout: 50_000 }

const outcomeIs = (page: Page, said: string): Promise<void> =>
  page.locator('.check .outcome h2', { hasText: said }).waitFor(PATIENCE)
/** The check of everything has ended: only then it is said what could not be checked. */
const isChecked = (page: Page): Promise<void> => page.locator('.check [part="coverage"]').waitFor(PATIENCE)
const drop = (page: Page, ...files: readonly string[]): Promise<void> =>
  page.locator('[data-file]').setInputFiles([...files])
const findings = (page: Page): Promise<readonly string[]> =>
  page.locator('.check [part~="finding"] .tt').allInnerTexts()

async function write(page: Page): Promise<void> {
  await page.getByLabel('Name people see').fill('Slow Clay')
  await page.getByLabel('Caption').fill('Stoneware mugs for slow mornings, made in small batches.')
  await page.getByLabel('Countries').selectOption('US')
}

function expectClean({ errors, strangers }: Visitor): void {
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds that the thread worked, without what it waited for its turn on a busy machine. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** How long each task of the main threads of pages took, ms. The long tasks that a page sees of itself count waiting too. */
function mainTasks(trace: Buffer): readonly number[] {
  const { traceEvents: events }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString('utf8'))
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  )
  return events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]))
}

describe('a silent film with bars and a code at its end', () => {
  it('goes from rejected to no issue found with a copy made in the browser, and back when it is replaced', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await write(page)
    await drop(page, fixture('pass/mug.mp4'))
    await outcomeIs(page, 'Likely rejected')
    expect(await findings(page)).toEqual(
      expect.arrayContaining(['Video has no sound', 'Bars around the picture', 'QR code in the picture']),
    )
    // The bars are drawn on the frame that is shown; the code is where the timeline leads.
    await expect.poll(() => page.locator('.check .picture .box').count()).toBeGreaterThanOrEqual(2)
    await page.locator('.check').getByRole('button', { name: 'QR code in the picture', exact: true }).click()
    const slider = page.locator('.check').getByRole('slider', { name: /^Timeline/ })
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(5000)
    await expect.poll(() => page.locator('.check .picture .box').count()).toBe(3)

    const card = page.locator('.check').getByRole('region', { name: /^Fixed copy/ })
    await card.locator('input[type="file"]').setInputFiles(fixture('pass/tune.m4a'))
    await card.getByRole('button', { name: 'Make the fixed copy' }).click()
    await card.getByText('Tested').waitFor(PATIENCE)
    const [copy] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Download' }).click(),
    ])
    expect(copy.suggestedFilename()).toBe('mug-fixed.mp4')
    const bytes = await readFile(await copy.path())
    expect(bytes.toString('latin1', 4, 8)).toBe('ftyp')

    await card.getByRole('button', { name: 'Use this file' }).click()
    await outcomeIs(page, 'No issue found')
    expect(await page.locator('.file b').innerText()).toBe('mug-fixed.mp4')
    await page.locator('.file small', { hasText: '1080 × 1080' }).waitFor()
    await page.getByText('0 bytes left your browser').waitFor()

    await page.getByRole('button', { name: 'Replace mug-fixed.mp4' }).click()
    await drop(page, fixture('pass/mug.mp4'))
    await outcomeIs(page, 'Likely rejected')
    expectClean(visitor)
    await context.close()
  })

  it('is never called ready while it is still being read', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await write(page)
    await page.getByRole('heading', { name: 'Ready to submit' }).waitFor()
    // Whatever is seen between the drop and the end of the check.
    await page.evaluate(() => {
      const seen = new Set<string>()
      Object.assign(globalThis, { seen })
      new MutationObserver(() => {
        const points = [...document.querySelectorAll('.submit li')]
        const isReading = points.some(({ textContent }) => textContent?.includes('still being read'))
        seen.add(`${isReading ? 'reading' : 'read'}: ${document.querySelector('.submit h2')?.textContent}`)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await drop(page, fixture('pass/mug.mp4'))
    await outcomeIs(page, 'Likely rejected')
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])
    expect(seen.filter((each) => each.startsWith('reading')).join()).toBe('reading: Before you submit')
    await context.close()
  })

  it('leaves the page free to answer while it is checked: no task over 200 ms', async () => {
    const { page, context } = await visit(app, '')
    await write(page)
    await app.browser.startTracing(page, { categories: ['toplevel'] })
    await drop(page, fixture('pass/mug.mp4'))
    await outcomeIs(page, 'Likely rejected')
    const tasks = mainTasks(await app.browser.stopTracing())
    expect(tasks.length).toBeGreaterThan(100)
    expect(tasks.filter((ms) => ms > 200)).toEqual([])
    await context.close()
  })

  it('is a story to show: the owner adds a tune, the copy does the rest', async () => {
    const visitor = await visit(app, '#scenario=clay-mugs')
    const { page, context } = visitor
    await outcomeIs(page, 'Likely rejected')
    await page.locator('.desk .choice').click()
    await page.locator('.desk .choice').waitFor({ state: 'detached', ...PATIENCE })
    await expect.poll(() => findings(page), PATIENCE).not.toContain('Video has no sound')
    const card = page.locator('.check').getByRole('region', { name: /^Fixed copy/ })
    await card.getByRole('button', { name: 'Make the fixed copy' }).click()
    await card.getByRole('button', { name: 'Use this file' }).click(PATIENCE)
    await outcomeIs(page, 'No issue found')
    await page.getByRole('heading', { name: 'Ready to submit' }).waitFor()
    await page.keyboard.press('r')
    await outcomeIs(page, 'Likely rejected')
    expectClean(visitor)
    await context.close()
  })
})

describe('words in a picture', () => {
  it('are read once somebody asks for it, shown where they stand, printed, and read again without a network', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    // From then on what is fetched is kept.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await write(page)
    await drop(page, CLAIM)
    await isChecked(page)
    expect(await findings(page)).not.toContain('Promises weight loss')
    const fetched: string[] = []
    context.on('request', (request) => {
      if (request.url().includes('/media/')) fetched.push(request.url())
    })
    await page
      .locator('.check')
      .getByRole('button', { name: /^Load .*MB$/ })
      .first()
      .click()
    await outcomeIs(page, 'Likely rejected')
    expect(await findings(page)).toContain('Promises weight loss')
    expect(fetched.length).toBeGreaterThan(0)
    expect(await page.locator('.check .picture .box').count()).toBeGreaterThanOrEqual(1)
    await page.locator('.check [part="coverage"] summary').click()
    await page.locator('.check [part="coverage"]').getByText('Herbal tea from the hills').waitFor()

    await page.getByRole('button', { name: 'Report' }).click()
    const report = page.locator('.report')
    expect(await report.locator('.words mark').innerText()).toBe('Lose 10 kg in 7 days')
    expect(await report.innerText()).toContain('tea-claim.jpg, at the top')
    await page.getByRole('button', { name: 'Back to the ad' }).click()

    await context.setOffline(true)
    await page.reload()
    await outcomeIs(page, 'Likely rejected')
    expect(await page.locator('.file b').innerText()).toBe('tea-claim.jpg')
    // Another picture, so that nothing is answered from memory.
    await page.getByRole('button', { name: 'Replace tea-claim.jpg' }).click()
    await drop(page, fixture('words/en.webp'))
    await page.locator('.check [part~="finding"]', { hasText: 'en.webp' }).first().waitFor(PATIENCE)
    await page.locator('.check [part="coverage"] summary').click()
    await page.locator('.check [part="coverage"]').getByText('Cold brew in two minutes').waitFor(PATIENCE)
    expectClean(visitor)
    await context.close()
  })
})

describe('the app without a network', () => {
  it('checks a film after one visit, and finds it again after a reload', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await page.evaluate(() => navigator.serviceWorker.ready)
    await context.setOffline(true)
    await page.reload()
    await page.locator('.check .panel').waitFor()
    await write(page)
    await drop(page, fixture('container/late.mp4'))
    await outcomeIs(page, 'Likely rejected')
    const before = await findings(page)
    expect(before.length).toBeGreaterThan(1)
    await page.reload()
    await outcomeIs(page, 'Likely rejected')
    expect(await page.locator('.file b').innerText()).toBe('late.mp4')
    expect(await findings(page)).toEqual(before)
    expectClean(visitor)
    await context.close()
  })
})

describe('a file that is not what it should be', () => {
  it.each([
    ['a film cut off', 'container/cut-faststart.mp4', 'File is cut off'],
    ['a film without its table', 'container/cut-late.mp4', 'File is cut off'],
    ['a picture cut off', 'frames/cut.jpg', 'Picture is damaged'],
  ])('%s is a finding with its name', async (_, path, title) => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await write(page)
    await drop(page, fixture(path))
    await outcomeIs(page, 'Likely rejected')
    expect(await findings(page)).toContain(title)
    await page.locator('.file').getByText(path.replace(/^.*\//, '')).waitFor()
    expectClean(visitor)
    await context.close()
  })

  it('a film that this browser cannot decode is named among what could not be checked', async () => {
    const visitor = await visit(app, '')
    const { page, context } = visitor
    await write(page)
    await drop(page, fixture('container/hevc.mp4'))
    await isChecked(page)
    await page.locator('.file').getByText('This browser cannot show it').waitFor()
    await page.getByRole('button', { name: 'Report' }).click()
    await page.locator('.report .gaps li', { hasText: 'hevc.mp4' }).getByText('cannot decode').waitFor()
    expectClean(visitor)
    await context.close()
  })
})
