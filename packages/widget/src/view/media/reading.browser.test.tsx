import { describe, expect, it } from 'vitest'
import { reportOf } from '../../testing/fixtures.ts'
import { adWith, deskOf, filmReport } from '../../testing/media-fixtures.ts'
import { createStage } from '../../testing/media-stage.ts'
import { drawn, mountElement, shadowOf } from '../../testing/mount.ts'
import { press, untilThere } from '../../testing/reach.ts'
import { live } from '../../testing/states.ts'

const stage = createStage()
const { show } = stage

describe('large parts', () => {
  it('are offered where a check was left out for them, loaded on request, and the ad is checked again', async () => {
    const loaded: string[] = []
    const left = new Set(['text', 'nudity'])
    const checks: unknown[] = []
    const media = deskOf({
      downloads: () => [...left].map((id) => ({ id: id as 'text', bytes: 3_500_000 })),
      load: async (id) => {
        loaded.push(id)
        left.delete(id)
      },
    })
    const precheck = {
      ...live,
      check: async (ad: unknown) => {
        checks.push(ad)
        return { ...filmReport, notRun: filmReport.notRun.filter(({ args }) => left.has(String(args?.feature))) }
      },
    }
    const element = mountElement({ precheck, media, creative: adWith(stage.film(), stage.picture()) })
    const root = shadowOf(element)
    await untilThere(root, '.offer')
    const [offer] = root.querySelectorAll<HTMLElement>('.offer')
    const button = offer?.querySelector<HTMLElement>('.btn')
    expect([offer?.querySelector('p')?.textContent, button?.textContent]).toEqual([
      'To read the words in pictures and films we load 3.5 MB once.',
      'Load 3.5 MB',
    ])
    expect(root.getElementById(button?.getAttribute('aria-describedby') ?? '')).toBe(offer?.querySelector('p'))
    button?.click()
    await expect.poll(() => root.querySelectorAll('.offer').length).toBe(1)
    expect([loaded, checks.length]).toEqual([['text'], 2])
  })
  it.each([
    ['nothing left to load', deskOf({ downloads: () => [] })],
    ['no desk', undefined],
  ])('are not spoken of with %s', async (_name, media) => {
    const { root } = await show({ media })
    await drawn()
    expect(root.querySelector('.more-media')).toBeNull()
  })
  it('that do not come are told, and asked for again', async () => {
    let isOffline = true
    const media = deskOf({ load: async () => (isOffline ? Promise.reject(new Error('offline')) : undefined) })
    const { root } = await show({ media })
    await press(root, '.offer .btn')
    await untilThere(root, '.offer [role=alert]')
    expect(root.querySelector('.offer .btn')?.textContent).toBe('Try again')
    isOffline = false
    await press(root, '.offer .btn')
    await expect.poll(() => root.querySelector('.offer [role=alert]')).toBeNull()
  })
  it('that a desk could not have all of are told by the next check', async () => {
    const media = deskOf({ downloads: () => [{ id: 'nudity', bytes: 2_200_000 }] })
    const { element, root } = await show({ media })
    await press(root, '.offer .btn')
    element.media = deskOf({ downloads: () => [] })
    element.report = { ...filmReport, notRun: [{ ruleId: 'x', reason: 'no-asset', args: { what: 'nudity' } }] }
    await untilThere(root, '.offer [role=alert]')
    expect(root.querySelector('.offer p')?.textContent).toContain('nudity')
  })
})

describe('reading', () => {
  const progress = (
    senses: readonly (readonly [
      sense: string,
      mediaId: string,
      state: 'started' | 'running' | 'done' | 'failed',
      more?: number | string,
    ])[],
  ) => ({
    done: senses.filter(([, , state]) => state === 'done' || state === 'failed').length,
    total: senses.length,
    senses: senses.map(([sense, mediaId, state, more]) => ({
      sense,
      mediaId,
      state,
      ...(typeof more === 'number' ? { share: more } : {}),
      ...(typeof more === 'string' ? { reason: more } : {}),
    })),
  })
  async function reading(senses: Parameters<typeof progress>[0], files = 2): Promise<readonly string[]> {
    const media = Array.from({ length: files }, (_, i) => ({
      id: `m${i + 1}`,
      kind: 'image' as const,
      name: `${i + 1}.png`,
    }))
    const element = mountElement({
      precheck: live,
      report: { ...filmReport },
      creative: { ...adWith(undefined), media },
    })
    element.controller.set({ busy: true, progress: progress(senses) })
    await drawn()
    return [...shadowOf(element).querySelectorAll('.senses > li')].map((line) => line.textContent ?? '')
  }
  it('is one line a file: what runs, and what failed with its reason, but no word of what is only not loaded', async () => {
    const lines = await reading([
      ['image-file', 'm1', 'done'],
      ['text', 'm1', 'failed', 'not-loaded'],
      ['container', 'm2', 'done'],
      ['text', 'm2', 'running', 0.4],
      ['motion', 'm2', 'running', 0.6],
      ['bars', 'm2', 'started'],
      ['sound', 'm2', 'failed', 'sense-timeout'],
    ])
    expect(lines).toEqual([
      '1.pngRead',
      '2.pngReadingWords in the picture and MotionNoise: The file took too long to read',
    ])
  })
  it('says a reason once, however much failed for it', async () => {
    const lines = await reading(
      ['frames', 'motion', 'bars', 'text', 'sound'].map((sense) => [sense, 'm1', 'failed', 'no-decoder'] as const),
      1,
    )
    expect(lines).toEqual(['1.pngReadThis device cannot decode the file'])
  })
  it('of many files tells those that are not done, and not all at once', async () => {
    const lines = await reading(
      Array.from({ length: 35 }, (_, i) => ['text', `m${i + 1}`, i < 20 ? 'done' : 'started'] as const),
      35,
    )
    expect(lines.map((line) => line.slice(0, 6))).toEqual(['21.png', '22.png', '23.png', '24.png', '25.png'])
  })
})

describe('what could not be read', () => {
  it('is said once a file, by its name', async () => {
    const gap = (ruleId: string, args: Readonly<Record<string, string>>) => ({ ruleId, reason: 'no-decoder', args })
    const { root } = await show({
      report: reportOf([], { notRun: [gap('a', { name: 'mug.mp4' }), gap('b', { mediaId: 'm2', name: 'mug.mp4' })] }),
    })
    expect([...root.querySelectorAll('.notice')].map((notice) => notice.textContent)).toEqual([
      'We could not read mug.mp4This device cannot decode the file',
    ])
  })
})
