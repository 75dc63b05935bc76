import { type CreativeInput, createPrecheck, type Report } from '@preclear/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { tiktok } from '../../../policies/src/packs/tiktok.ts'
import { check, creative, precheck, rejected, reportOf } from '../testing/fixtures.ts'
import { drawn, mountElement, pictureFile, shadowOf } from '../testing/mount.ts'
import type { PreclearCheck } from './preclear-check.tsx'

type Check = NonNullable<PreclearCheck['precheck']>
const asPrecheck = (part: Partial<Check>): Check => ({ ...precheck, ...part }) as Check
const live: Check = asPrecheck({ check: async (ad) => check(ad as CreativeInput) })
const reported = (element: HTMLElement): Promise<Report> =>
  new Promise((done) =>
    element.addEventListener(
      'preclear-report',
      (event) => done((event as CustomEvent<{ report: Report }>).detail.report),
      { once: true },
    ),
  )
afterEach(() => document.body.replaceChildren())

describe('loading', () => {
  it('survives a second copy of itself', async () => {
    mountElement({})
    const second = new URL('./preclear-check.tsx?second', import.meta.url).href
    const copy = (await import(/* @vite-ignore */ second)) as typeof import('./preclear-check.tsx')
    copy.definePreclearCheck()
    expect(copy.PreclearCheck).not.toBe(customElements.get('preclear-check'))
  })
  it('takes over what was set before it was defined, and survives being moved', async () => {
    const element = mountElement({ creative, precheck: live })
    await reported(element)
    const other = document.body.appendChild(document.createElement('div'))
    other.append(element)
    await expect.poll(() => shadowOf(element).querySelector('h2')?.textContent).toBe('Likely rejected')
  })
})

describe('checking', () => {
  it('aborts the run that a new ad overtakes, and drops its late answer', async () => {
    const runs: { ad: CreativeInput; signal: AbortSignal; answer(report: Report): void }[] = []
    const slow = asPrecheck({
      check: (ad, options) =>
        new Promise((answer) => {
          if (options?.signal) runs.push({ ad: ad as CreativeInput, signal: options.signal, answer })
        }),
    })
    const element = mountElement({ precheck: slow, creative })
    const seen: Report[] = []
    element.addEventListener('preclear-report', (event) => {
      seen.push((event as CustomEvent<{ report: Report }>).detail.report)
    })
    await drawn()
    element.creative = { text: { body: 'Fine' } }
    await drawn()
    expect(runs.map(({ signal }) => signal.aborted)).toEqual([true, false])
    const clean = reportOf([])
    runs[1]?.answer(clean)
    runs[0]?.answer(rejected)
    await drawn()
    expect(seen).toEqual([clean])
    expect(element.report).toBe(clean)
    element.creative = { text: { body: 'Again' } }
    await drawn()
    element.remove()
    expect(runs[2]?.signal.aborted).toBe(true)
  })
  it('marks the very words that the engine quotes', async () => {
    const real = createPrecheck({ packs: [tiktok], at: new Date('2026-11-23') })
    const body = '🍵 Lose 10 kg in 7 days, guaranteed! Eаrn $5,000 a week from home, 100% risk free 👉'
    const element = mountElement({
      precheck: real,
      creative: { platform: 'tiktok', text: { body }, targeting: { countries: ['US'], languages: ['en'] } },
    })
    const report = await reported(element)
    await drawn()
    const quotes = report.findings.flatMap((f) => f.evidence.flatMap((e) => (e.kind === 'text' ? [e] : [])))
    expect(quotes.length).toBeGreaterThan(1)
    const marked = [...shadowOf(element).querySelectorAll('.quote mark')].map((mark) => {
      const copy = mark.cloneNode(true) as Element
      for (const extra of copy.querySelectorAll('.vh, .tag')) extra.remove()
      return copy.textContent
    })
    for (const { start, end, quote } of quotes) expect(body.slice(start, end)).toBe(quote)
    const covered = [...body].map(() => '')
    expect(covered.length).toBeGreaterThan(0)
    expect(marked.join('')).toBe(union(body, quotes))
  })
})

/** The parts of a text under any of the spans, in order. */
function union(text: string, spans: readonly { start: number; end: number }[]): string {
  return Array.from({ length: text.length }, (_, i) => i)
    .filter((i) => spans.some(({ start, end }) => i >= start && i < end))
    .map((i) => text.charAt(i))
    .join('')
}

describe('an ad that is emptied and written again', () => {
  const real = createPrecheck({ packs: [tiktok], at: new Date('2026-11-23') })
  const bad = 'Lose 10 kg in 7 days, guaranteed! Brew it, sip it, love it.'
  const written = (body: string): CreativeInput => ({
    platform: 'tiktok',
    text: { body },
    targeting: { countries: ['US'], languages: ['en'], minAge: 18 },
  })
  const title = (element: PreclearCheck): string | null | undefined =>
    shadowOf(element).querySelector('h2')?.textContent
  it.each(['', ' ', '\n\t'])('is nothing to check while it is %j, and is checked again', async (nothing) => {
    const element = mountElement({ precheck: real, creative: written(bad) })
    await expect.poll(() => title(element)).toBe('Likely rejected')
    element.creative = written(nothing)
    await expect.poll(() => title(element)).toBe('Nothing to check yet')
    element.creative = written('A light herbal tea for quiet evenings at home.')
    await expect.poll(() => title(element)).toBe('No issue found')
    expect(shadowOf(element).textContent).not.toContain('Promises weight loss')
  })
  it('says that it cannot be shown where a part cannot be drawn, and draws the next', async () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    let isBroken = true
    const torn = (...given: Parameters<Check['explain']>): ReturnType<Check['explain']> => {
      if (isBroken) throw new Error('torn')
      return real.explain(...given)
    }
    const element = mountElement({ precheck: { ...real, explain: torn }, creative: written(bad) })
    await expect.poll(() => title(element)).toBe('We could not finish the check')
    isBroken = false
    element.creative = written(`${bad} Now.`)
    await expect.poll(() => title(element)).toBe('Likely rejected')
    complain.mockRestore()
  })
})

describe('keyboard', () => {
  it('reaches, opens, fixes and takes back without a mouse', async () => {
    const element = mountElement({ precheck: live, creative })
    await reported(element)
    await drawn()
    const root = shadowOf(element)
    root.querySelector<HTMLElement>('button.tt')?.focus()
    await userEvent.keyboard('{Enter}')
    await drawn()
    expect(root.activeElement?.getAttribute('aria-expanded')).toBe('true')
    await userEvent.keyboard('f')
    await drawn()
    expect(root.activeElement?.className).toContain('undo')
    expect(element.creative?.text).toEqual({ body: 'A light herbal tea. Brew it, sip it, love it.' })
    await userEvent.keyboard('u')
    await drawn()
    expect(element.creative).toEqual(creative)
    await userEvent.keyboard('{ArrowDown}')
    await drawn()
    expect(root.activeElement?.textContent).toBe('Audience starts at 13')
    expect(getComputedStyle(root.activeElement?.closest('.item') as Element).outlineStyle).toBe('solid')
  })
})

describe('pictures', () => {
  const boxed = (): Report => {
    const [, , , picture] = rejected.findings
    if (!picture) throw new Error('the fixture has no picture')
    const box = { kind: 'box' as const, mediaId: 'm1', x: 0.5, y: 0, w: 0.25, h: 0.5 }
    return reportOf([{ ...picture, evidence: [box] }])
  }
  it.each(['blob', 'bytes'])(
    'shows the whole picture from %s with the place of the finding, and lets it go',
    async (as) => {
      const blob = await pictureFile()
      const source = as === 'blob' ? blob : new Uint8Array(await blob.arrayBuffer())
      const media = [
        { id: 'm1', kind: 'image' as const, name: 'cover.png', source },
        { id: 'm2', kind: 'video' as const, name: 'clip.mp4', source: 'https://example.com/clip.mp4' },
      ]
      const element = mountElement({ report: boxed(), precheck: live, creative: { ...creative, media } })
      element.style.width = '400px'
      await drawn()
      const root = shadowOf(element)
      await expect.poll(() => root.querySelector('img')).not.toBeNull()
      const image = root.querySelector('img')
      await image?.decode()
      expect(image?.alt).toBe('cover.png')
      expect((image?.width ?? 0) / (image?.height ?? 1)).toBe(2)
      const [a, b] = [image, root.querySelector('.box')].map((node) => node?.getBoundingClientRect())
      if (!a || !b) throw new Error('nothing was drawn')
      expect([(b.left - a.left) / a.width, b.width / a.width, b.height / a.height]).toEqual([
        expect.closeTo(0.5, 1),
        expect.closeTo(0.25, 1),
        expect.closeTo(0.5, 1),
      ])
      expect(root.querySelector('.creative')?.textContent).toContain('clip.mp4')
      expect(root.querySelectorAll('img, video')).toHaveLength(1)
      const url = image?.src ?? ''
      element.remove()
      await expect(fetch(url)).rejects.toThrow()
    },
  )
  it('keeps only the name of a file that is no picture', async () => {
    const media = [{ id: 'm1', kind: 'image' as const, name: 'cover.png', source: new Blob(['no']) }]
    const element = mountElement({ report: boxed(), precheck: live, creative: { ...creative, media } })
    await expect.poll(() => shadowOf(element).querySelector('.creative')?.textContent).toContain('cover.png')
    await expect.poll(() => shadowOf(element).querySelector('.picture')).toBeNull()
  })
})
