import type { Browser } from 'playwright'
import type { Server } from './embed-server.ts'

const ROUNDS = 5

/** What a person does with a result, and where. */
const ACTS: readonly (readonly [name: string, selector: string])[] = [
  ['open a finding', 'preclear-check button.tt >> nth=0'],
  ['apply a fix', 'preclear-check .fix .pri >> nth=0'],
  ['take it back', 'preclear-check .undo >> nth=0'],
]

/** Median milliseconds from each act to the next paint, as the browser reports them, on a page whose processor is slowed. */
export async function interact(
  browser: Browser,
  server: Server,
  slowdown: number,
): Promise<ReadonlyMap<string, number>> {
  const durations = new Map<string, number[]>(ACTS.map(([name]) => [name, []]))
  const context = await browser.newContext()
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(server.url)
    await page.waitForFunction('typeof start === "function"')
    await page.evaluate(`start()`)
    for (const [name, selector] of ACTS) {
      await page.locator(selector).waitFor()
      await page.evaluate(() => {
        const seen: number[] = []
        Object.assign(globalThis, { seen })
        new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'event',
          durationThreshold: 16,
        } as PerformanceObserverInit)
      })
      await page.locator(selector).click()
      await page.waitForTimeout(1_000)
      // Anything quicker than the threshold is not reported.
      durations.get(name)?.push(await page.evaluate('Math.max(16, ...seen)'))
    }
    await page.close()
  }
  await context.close()
  return new Map([...durations].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0]))
}
