import type { CreativeInput, Report } from '@preclear/core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import type { PreclearCheck } from './element/preclear-check.tsx'
import { settled } from './testing/detector.ts'
import { check, creative, rejected, reportOf } from './testing/fixtures.ts'
import { drawn, loadParts, mountElement, shadowOf } from './testing/mount.ts'
import { book, live, manyFindings } from './testing/states.ts'

beforeAll(loadParts)
afterEach(() => document.body.replaceChildren())

interface Session {
  send(method: 'HeapProfiler.collectGarbage'): Promise<void>
  send(method: 'Runtime.getHeapUsage'): Promise<{ readonly usedSize: number }>
  send(method: 'Memory.getDOMCounters'): Promise<{ readonly nodes: number; readonly jsEventListeners: number }>
}

/** What is held once everything that can go has gone. Bytes of the heap, nodes, listeners. */
async function held(): Promise<{ bytes: number; nodes: number; listeners: number }> {
  const session = cdp() as unknown as Session
  await drawn()
  // Once lets go of wrappers, once more of what they held.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters')
  return { bytes: (await session.send('Runtime.getHeapUsage')).usedSize, nodes, listeners }
}

async function ticks(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await settled()
}

/** A visit as a page would give it: a check, a look, an appeal, a language, and gone. */
async function visit(): Promise<void> {
  const element = mountElement({ creative, precheck: live, rejections: book, language: 'en' })
  await ticks(3)
  const root = shadowOf(element)
  root.querySelector<HTMLElement>('button.tt')?.click()
  await ticks(2)
  root.querySelector<HTMLElement>('.links .btn')?.click()
  await ticks(2)
  root.querySelector<HTMLElement>('.further .btn')?.click()
  await ticks(3)
  element.remove()
}

describe('memory', () => {
  it('comes back within 5 % after 200 mounts and unmounts, with no node left', async () => {
    for (let i = 0; i < 40; i++) await visit()
    const before = await held()
    for (let i = 0; i < 200; i++) await visit()
    const after = await held()
    expect(after.bytes / before.bytes).toBeLessThan(1.05)
    // A visit has some 250 nodes and 20 listeners: one that stayed would show.
    expect(after.nodes - before.nodes).toBeLessThan(100)
    expect(after.listeners - before.listeners).toBeLessThan(10)
  }, 60_000)
  it('is told from memory that is kept', async () => {
    const kept: Element[] = []
    const before = await held()
    for (let i = 0; i < 5; i++) {
      const element = mountElement({ creative, precheck: live })
      await ticks(3)
      kept.push(...(shadowOf(element).querySelectorAll('*') ?? []))
      element.remove()
    }
    expect((await held()).nodes - before.nodes).toBeGreaterThan(100)
    expect(kept.length).toBeGreaterThan(100)
  })
})

describe('the host’s layout', () => {
  /** A page with something above and below. */
  function around(reserved: string): { above: HTMLElement; below: HTMLElement; element: PreclearCheck } {
    const block = (): HTMLElement => {
      const node = document.body.appendChild(document.createElement('div'))
      node.style.cssText = 'block-size: 60px'
      return node
    }
    const above = block()
    const element = mountElement({ precheck: live, creative: { text: { body: 'x' } }, manual: true })
    element.style.minBlockSize = reserved
    return { above, below: block(), element }
  }
  const topOf = (node: Element): number => node.getBoundingClientRect().top

  it('never moves what stands above, and with room reserved nothing below', async () => {
    const { above, below, element } = around('1600px')
    const shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: false })
    await drawn()
    const before = [topOf(above), topOf(below)]
    element.manual = false
    element.creative = creative
    await ticks(4)
    await drawn()
    expect(shadowOf(element).querySelector('h2')?.textContent).toBe('Likely rejected')
    expect([topOf(above), topOf(below)]).toEqual(before)
    const moved = shifts.flatMap((entry) =>
      (entry as PerformanceEntry & { sources: { node: Node | null }[] }).sources.map(({ node }) => node),
    )
    observer.disconnect()
    expect(moved.filter((node) => node === above || node === below)).toEqual([])
  })
  it('stays as wide as the host makes it, however wide its content is', async () => {
    const { element } = around('0')
    element.style.inlineSize = '400px'
    const body = 'W'.repeat(3000)
    element.report = { ...rejected, surfaces: [{ id: 'body', path: '/text/body', text: body, language: 'en' }] }
    element.creative = { ...creative, text: { body } }
    await drawn()
    expect(element.getBoundingClientRect().width).toBe(400)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  })
  it('keeps its place in the list while a new check comes in', async () => {
    const element = mountElement({ creative, precheck: live })
    await ticks(4)
    await drawn()
    const row = shadowOf(element).querySelectorAll('button.tt')[2] as HTMLElement
    const before = row.getBoundingClientRect().top
    element.creative = { ...creative, id: 'other' }
    await ticks(4)
    await drawn()
    expect(row.isConnected).toBe(true)
    expect(row.getBoundingClientRect().top).toBe(before)
  })
})

describe('a host that does not wait', () => {
  /** A check that answers when it is told to. */
  function slow(): {
    precheck: NonNullable<PreclearCheck['precheck']>
    signals: AbortSignal[]
    answer: (report: Report) => void
  } {
    const signals: AbortSignal[] = []
    const answers: ((report: Report) => void)[] = []
    const precheck = {
      ...live,
      check: (_ad: CreativeInput | unknown, options?: { signal?: AbortSignal }) => {
        if (options?.signal) signals.push(options.signal)
        return new Promise<Report>((done) => answers.push(done))
      },
    }
    return { precheck, signals, answer: (report) => answers.shift()?.(report) }
  }
  it('removes the element in the middle of a check: it ends, its late answer is dropped, and it begins again when put back', async () => {
    const { precheck, signals, answer } = slow()
    const element = mountElement({ creative, precheck })
    const heard: string[] = []
    for (const type of ['preclear-report', 'preclear-error']) element.addEventListener(type, () => heard.push(type))
    await drawn()
    expect(shadowOf(element).querySelector('h2')?.textContent).toBe('Checking your ad')
    element.remove()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    answer(rejected)
    await drawn()
    expect([heard, shadowOf(element).childElementCount, element.report]).toEqual([[], 0, undefined])
    document.body.append(element)
    await drawn()
    expect(signals).toHaveLength(2)
    answer(check(creative))
    await drawn()
    expect([heard, shadowOf(element).querySelector('h2')?.textContent]).toEqual([
      ['preclear-report'],
      'Likely rejected',
    ])
  })
  it('moves the element: open rows, decisions and the report stay, and nothing is checked twice', async () => {
    let checks = 0
    const precheck = { ...live, check: async (ad: unknown) => (checks++, check(ad as CreativeInput)) }
    const element = mountElement({ creative, precheck })
    await drawn()
    shadowOf(element).querySelector<HTMLElement>('button.tt')?.click()
    await drawn()
    for (let i = 0; i < 5; i++) {
      document.body.appendChild(document.createElement('section')).append(element)
      await drawn()
    }
    expect(shadowOf(element).querySelector('button.tt')?.getAttribute('aria-expanded')).toBe('true')
    expect(checks).toBe(1)
  })
  it('sets the ad 200 times in a row: one check of the last one', async () => {
    const seen: unknown[] = []
    const precheck = { ...live, check: async (ad: unknown) => (seen.push(ad), check(ad as CreativeInput)) }
    const element = mountElement({ precheck })
    for (let i = 0; i < 200; i++) element.creative = { ...creative, id: `${i}` }
    await drawn()
    expect(seen).toEqual([{ ...creative, id: '199' }])
  })
})

describe('500 findings', () => {
  it('are drawn in pages, and still reached by keys', async () => {
    const element = mountElement({ creative, precheck: live, report: reportOf(manyFindings(500)) })
    await drawn()
    const root = shadowOf(element)
    const rows = (): number => root.querySelectorAll('li[data-row]').length
    const first = rows()
    expect(first).toBeLessThan(100)
    const more = [...root.querySelectorAll<HTMLElement>('.more button')].at(-1)
    expect(more?.textContent).toMatch(/^Show \d+ more$/)
    more?.click()
    await drawn()
    expect(rows()).toBe(first * 2)
    root
      .querySelector<HTMLElement>('button.tt')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }))
    await drawn()
    expect(root.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe('500')
    expect(root.querySelector('.outcome p')?.textContent).toContain('500')
  })
})
