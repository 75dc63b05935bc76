import type { BrowserContext, BrowserContextOptions, Page } from 'playwright'
import type { Answer, Site } from './site.ts'

export const BAD = { text: { body: 'Lose 10 kg in 7 days, guaranteed!' }, targeting: { countries: ['US'] } }
export const FINE = { text: { body: 'Hand-made mugs for you and your slow mornings.' } }
export const TAG = '<preclear-check platform="tiktok"></preclear-check>'

/** A visitor with a browser profile of their own, and what went wrong while they were there. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of the page and of its console. */
  readonly errors: string[]
  readonly notes: string[]
  /** Directive and address of everything a policy forbade. */
  violations(): Promise<readonly string[]>
}

export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`
}

/** Opens a page of the host that says `html`. */
export async function visit(
  site: Site,
  answer: Answer,
  path = '/',
  options: BrowserContextOptions = {},
): Promise<Visit> {
  site.host.answers.set(path, answer)
  const context = await site.browser.newContext(options)
  await context.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { violations: seen })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  const page = await context.newPage()
  const errors: string[] = []
  const notes: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
    else notes.push(message.text())
  })
  await page.goto(site.host.url + path)
  return {
    page,
    context,
    errors,
    notes,
    violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
  }
}

/** Gives every element the ad, and resolves with the headline of the first once a check of it has ended. */
export async function checked(page: Page, creative: object = BAD): Promise<string> {
  await page.evaluate((given) => {
    const elements = [...document.querySelectorAll('preclear-check')]
    for (const element of elements) Object.assign(element, { creative: given })
    return new Promise((done) => {
      for (const type of ['preclear-report', 'preclear-error'])
        elements[0]?.addEventListener(type, done, { once: true })
    })
  }, creative)
  return headline(page)
}

/** The headline of the first element, once it is about a result or a failure. */
export async function headline(page: Page): Promise<string> {
  const heading = page.locator('preclear-check').first().locator('.outcome:not(.t-idle) h2')
  await heading.waitFor({ timeout: 15_000 })
  return (await heading.textContent()) ?? ''
}

/** Waits until the first element has kept its height for a while: words, parts and lexicons come one after another. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const heightNow = (): number => document.querySelector('preclear-check')?.getBoundingClientRect().height ?? 0
    let [height, rounds] = [heightNow(), 0]
    while (rounds < 8) {
      await new Promise((done) => setTimeout(done, 100))
      rounds = heightNow() === height ? rounds + 1 : 0
      height = heightNow()
    }
  })
}
