import type { MediaDesk, Repaired, RepairJob } from '@preclear/core'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PreclearCheck } from '../../element/preclear-check.tsx'
import { reportOf } from '../../testing/fixtures.ts'
import { adWith, deskOf, filmFile, filmFindings, filmReport, PLAN, repairedBy } from '../../testing/media-fixtures.ts'
import { drawn, loadParts, mountElement, pictureFile, shadowOf } from '../../testing/mount.ts'
import { press, untilThere } from '../../testing/reach.ts'
import { live, openAll } from '../../testing/states.ts'

let film: File
let picture: Blob
const made: string[] = []
const revoked: string[] = []

beforeAll(async () => {
  await loadParts()
  film = await filmFile()
  picture = await pictureFile()
})
beforeEach(() => {
  const { createObjectURL, revokeObjectURL } = URL
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = createObjectURL.call(URL, blob)
    made.push(url)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    revoked.push(url)
    revokeObjectURL.call(URL, url)
  })
})
afterEach(async () => {
  document.body.replaceChildren()
  await drawn()
  // Nothing that was shown is held once it is gone.
  expect(made.filter((url) => !revoked.includes(url))).toEqual([])
  made.splice(0)
  revoked.splice(0)
  vi.restoreAllMocks()
})

async function show(part: Partial<PreclearCheck> = {}): Promise<{ element: PreclearCheck; root: ShadowRoot }> {
  const element = mountElement({
    precheck: live,
    creative: adWith(film, picture),
    report: { ...filmReport },
    media: deskOf(),
    ...part,
  })
  element.style.width = '420px'
  await drawn()
  return { element, root: shadowOf(element) }
}
const status = (root: ShadowRoot): string => root.querySelector('[role=status]')?.textContent ?? ''
const videoOf = async (root: ShadowRoot): Promise<HTMLVideoElement> => {
  // It goes to its first place once its length is known.
  await expect.poll(() => root.querySelector('video')?.currentTime ?? 0).toBeGreaterThan(0)
  return root.querySelector('video') as HTMLVideoElement
}
const shown = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.film .box')].map((box) => box.textContent ?? '')
const slider = (root: ShadowRoot): HTMLInputElement => root.querySelector('.track input') as HTMLInputElement
async function scrub(root: ShadowRoot, ms: number): Promise<void> {
  const range = slider(root)
  range.value = String(ms)
  range.dispatchEvent(new Event('input', { bubbles: true }))
  await drawn()
}
const steps = (root: ShadowRoot): (string | null)[] =>
  [...root.querySelectorAll('.time > .btn')].map((button) => button.getAttribute('aria-label'))

describe('a film', () => {
  it('stands at its first place, and goes where a finding is opened', async () => {
    const { root } = await show()
    const video = await videoOf(root)
    expect(video.currentTime).toBeCloseTo(0.4, 2)
    expect(shown(root)).toEqual(['2', '2'])
    await press(root, '[data-row="3"] button.tt')
    expect(video.currentTime).toBeCloseTo(1.5, 2)
    // Two findings at one place share its box, and a box is drawn on the picture, in ratios of all of it.
    expect(shown(root)).toEqual(['2', '2', '34'])
    const [box, frame] = [root.querySelectorAll('.film .box')[2], video].map((node) => node?.getBoundingClientRect())
    if (!box || !frame) throw new Error('nothing was drawn')
    expect([(box.left - frame.left) / frame.width, (box.top - frame.top) / frame.height]).toEqual([
      expect.closeTo(0.4, 2),
      expect.closeTo(0.4, 2),
    ])
  })
  it('is walked place by place, with buttons that say which finding is next, and a status that says which it is', async () => {
    const { root } = await show()
    await videoOf(root)
    expect(steps(root)).toEqual(['Previous place', 'Next place: QR code in the picture, 0:01'])
    await press(root, '.time > .btn', 1)
    expect(status(root)).toBe('QR code in the picture, 0:01')
    expect(steps(root)).toEqual(['Previous place: Flashing picture, 0:00', 'Next place'])
    expect(slider(root).getAttribute('aria-valuetext')).toBe(
      'Frame at 0:01, QR code in the picture, and Code leads elsewhere',
    )
    // At the last place nothing happens, and the focus stays.
    const next = root.querySelectorAll<HTMLElement>('.time > .btn')[1]
    next?.focus()
    await press(root, '.time > .btn', 1)
    expect(root.activeElement).toBe(next)
  })
  it('shows the frame under the slider, with the boxes of that moment alone', async () => {
    const { root } = await show()
    const video = await videoOf(root)
    await scrub(root, 1000)
    expect(video.currentTime).toBeCloseTo(1, 2)
    expect(shown(root)).toEqual(['2', '2'])
    await scrub(root, 1400)
    expect(shown(root)).toEqual(['2', '2', '34'])
    expect(root.querySelector('.film .row0 .num')?.textContent).toBe('0:01 / 0:02')
  })
  it('keeps marks apart, from left to right in every language, and a mark goes to its place without closing its finding', async () => {
    const { element, root } = await show({ language: 'ar' })
    await expect.poll(() => root.querySelector('.panel')?.getAttribute('dir')).toBe('rtl')
    const video = await videoOf(root)
    const marks = [...root.querySelectorAll<HTMLElement>('.spot')]
    expect(marks.map((mark) => mark.textContent)).toEqual(['5', '3', '4'])
    const at = (mark: HTMLElement): DOMRect => mark.getBoundingClientRect()
    const [flash, code, other] = marks as [HTMLElement, HTMLElement, HTMLElement]
    expect(at(flash).left).toBeLessThan(at(code).left)
    expect(at(other).top).toBeGreaterThanOrEqual(at(code).bottom)
    for (const mark of marks) {
      const track = root.querySelector('.track')?.getBoundingClientRect()
      expect(at(mark).right).toBeLessThanOrEqual((track?.right ?? 0) + 1)
    }
    code.click()
    await drawn()
    expect([video.currentTime, element.controller.state.value.open.has(3)]).toEqual([expect.closeTo(1.5, 2), true])
    await scrub(root, 0)
    code.click()
    await drawn()
    expect([video.currentTime, element.controller.state.value.open.has(3)]).toEqual([expect.closeTo(1.5, 2), true])
  })
  it('that this browser cannot show keeps its timeline', async () => {
    const { root } = await show({ creative: adWith(new File(['no film'], 'mug.mp4'), picture) })
    await untilThere(root, '.film > p')
    expect(root.querySelector('.film > p')?.textContent).toBe(
      'This browser cannot show the film. Its places are on the timeline.',
    )
    expect([root.querySelector('.film video'), root.querySelectorAll('.spot').length]).toEqual([null, 3])
  })
  it('given as a link is named, and never asked for', async () => {
    const link = new URL('/never-asked-for.mp4', location.href).href
    const { root } = await show({ creative: adWith(link) })
    await drawn()
    expect(root.querySelector('video, img')).toBeNull()
    expect(root.querySelector('.creative')?.textContent).toContain('mug.mp4')
    expect(performance.getEntriesByName(link)).toEqual([])
  })
  it('whose file was changed shows no place of the old one, until it is checked', async () => {
    const { element, root } = await show()
    await videoOf(root)
    element.creative = adWith(await filmFile('another.mp4'), picture)
    await drawn()
    expect([root.querySelectorAll('.spot').length, root.querySelectorAll('.film .box').length]).toEqual([0, 0])
    expect(root.querySelector('.repair')).toBeNull()
    element.report = { ...filmReport }
    await drawn()
    await videoOf(root)
    expect(root.querySelectorAll('.spot')).toHaveLength(3)
    expect(root.querySelector('.repair')).not.toBeNull()
  })
  it('and another one each have their own places', async () => {
    const second = filmFindings
      .filter(({ ruleId }) => ruleId === 'flashing')
      .map((finding) => ({
        ...finding,
        id: 'f9',
        fingerprint: 'second',
        where: { mediaId: 'm3', path: '/media/2' },
        evidence: [{ kind: 'time' as const, mediaId: 'm3', startMs: 1800, endMs: 1900 }],
      }))
    const ad = adWith(film, picture)
    const { root } = await show({
      creative: { ...ad, media: [...(ad.media ?? []), { id: 'm3', kind: 'video', name: 'b.mp4', source: film }] },
      report: reportOf([...filmFindings, ...second]),
    })
    const films = (): HTMLVideoElement[] => [...root.querySelectorAll<HTMLVideoElement>('.film video')]
    await expect.poll(() => films().filter((each) => each.currentTime > 0).length).toBe(2)
    const [a, b] = films()
    expect([a?.currentTime, b?.currentTime]).toEqual([expect.closeTo(0.4, 2), expect.closeTo(1.8, 2)])
    await press(root, '[data-row="3"] button.tt')
    expect([a?.currentTime, b?.currentTime]).toEqual([expect.closeTo(1.5, 2), expect.closeTo(1.8, 2)])
  })
})

describe('a picture', () => {
  it('has no box around all of it: what is about the file stands below', async () => {
    const { root } = await show()
    await untilThere(root, '.picture img')
    expect(root.querySelectorAll('.medium:not(.film) .box')).toHaveLength(0)
    expect(root.querySelector('.medium:not(.film) .setting')?.textContent).toBe('webp6')
  })
  it('says of the film what was measured, and else what it is', async () => {
    const { root } = await show()
    await videoOf(root)
    expect(root.querySelector('.film .setting')?.textContent).toBe('Video has no sound1')
  })
})

/** A desk whose jobs are ended by the test. */
function desk(part: Partial<MediaDesk> = {}): {
  media: MediaDesk
  jobs: RepairJob[]
  end: (repaired: (job: RepairJob) => Repaired) => void
} {
  const jobs: RepairJob[] = []
  const ends: ((repaired: Repaired) => void)[] = []
  const repair = (job: RepairJob): Promise<Repaired> => {
    jobs.push(job)
    return new Promise((done) => ends.push(done))
  }
  return {
    media: deskOf({ repair, ...part }),
    jobs,
    end: (repaired) => {
      const [job] = jobs.slice(-1)
      if (job) ends.shift()?.(repaired(job))
    },
  }
}
const card = (root: ShadowRoot): HTMLElement => root.querySelector('.repair') as HTMLElement
const buttons = (root: ShadowRoot): (string | null)[] =>
  [...card(root).querySelectorAll('.fixfoot .btn')].map((button) => button.textContent)

describe('a fixed copy', () => {
  it('is made on request, told as it goes, and offered once it was checked', async () => {
    const { media, jobs, end } = desk()
    const { root } = await show({ media })
    root.querySelector<HTMLElement>('.repair .fixfoot .btn')?.focus()
    await press(root, '.repair .fixfoot .btn')
    expect(status(root)).toBe('Making the fixed copy')
    expect([buttons(root), root.activeElement?.textContent]).toEqual([['Cancel'], 'Cancel'])
    jobs[0]?.onProgress?.(0.42)
    await drawn()
    expect(card(root).querySelector('progress')?.value).toBe(0.42)
    end((job) => repairedBy(job))
    await expect.poll(() => buttons(root)).toEqual(['Use this file', 'Download'])
    expect(status(root)).toBe('The fixed copy is ready.')
    // Not on a button: it would be pressed by a key that was meant for the one before.
    expect(root.activeElement).toBe(card(root))
    expect(card(root).querySelector('.pill')?.textContent).toBe('Tested')
    expect(card(root).querySelector('.pri')?.textContent).toBe('Use this file')
  })
  it('is taken over: what it answers is fixed, the focus is there, and Undo brings the old file back', async () => {
    const { element, root } = await show()
    const heard: string[] = []
    element.addEventListener('preclear-fix', ({ detail }) => heard.push(detail.fixId))
    await press(root, '.repair .fixfoot .btn')
    await untilThere(root, '.repair .pri')
    await press(root, '.repair .pri')
    expect(heard).toEqual(['repair'])
    expect(element.creative?.media?.[1]).toMatchObject({ id: 'm2', name: 'mug-fixed.mp4' })
    expect([...root.querySelectorAll('li.fixed .meta')].map((line) => line.textContent)).toEqual([
      'Fixed: Add sound',
      'Fixed: Cut off the bars',
    ])
    expect(status(root)).toBe('Fixed. Checked again: 4 left.')
    await expect.poll(() => root.activeElement?.getAttribute('aria-label')).toBe('Undo: Video has no sound')
    await press(root, '[data-row="2"] .undo')
    expect(element.creative?.media?.[1]?.source).toBe(film)
    expect(root.querySelector('li.fixed')).toBeNull()
  })
  it('that leaves something says what, and is no primary act', async () => {
    const { media, end } = desk()
    const { root } = await show({ media })
    await press(root, '.repair .fixfoot .btn')
    end((job) => {
      const repaired = repairedBy(job, ['bars'])
      // Its fingerprint has changed with its place, and something new came up.
      const findings = repaired.report.findings.map((each) =>
        each.ruleId === 'bars' ? { ...each, fingerprint: 'moved' } : each,
      )
      const fresh = { ...(findings[0] as (typeof findings)[number]), ruleId: 'image-small', fingerprint: 'new' }
      return { ...repaired, report: { ...repaired.report, findings: [...findings, fresh] } }
    })
    await untilThere(root, '.repair .proof')
    expect(card(root).querySelector('.proof')?.textContent).toBe(
      'We checked the new file. Still open: Bars around the picture and Picture is too small',
    )
    expect(card(root).querySelector('.pri, .pill')).toBeNull()
  })
  it('that could not be checked as before says what was left out', async () => {
    const { media, end } = desk()
    const { root } = await show({ media })
    await press(root, '.repair .fixfoot .btn')
    end((job) => {
      const repaired = repairedBy(job)
      const notRun = [...filmReport.notRun, { ruleId: 'min-age', reason: 'sense-timeout' }]
      return { ...repaired, verified: false, report: { ...repaired.report, notRun } }
    })
    await untilThere(root, '.repair .proof')
    expect(card(root).querySelector('.proof')?.textContent).toBe(
      'We checked the new file. Still open: Audience starts at 13',
    )
  })
  it('that cannot be made says so and why, and can be tried again', async () => {
    const error = Object.assign(new Error('x'), { code: 'cannot-decode' })
    const { root } = await show({ media: deskOf({ repair: () => Promise.reject(error) }) })
    await press(root, '.repair .fixfoot .btn')
    await untilThere(root, '.repair [role=alert]')
    expect(card(root).querySelector('[role=alert]')?.textContent).toBe(
      'We could not make the copy. Your file is unchanged. This device cannot decode the file',
    )
    expect(buttons(root)).toEqual(['Make the fixed copy'])
  })
  it.each<[string, (element: PreclearCheck, root: ShadowRoot) => unknown]>([
    ['cancelled', (_element, root) => press(root, '.repair .fixfoot .btn')],
    ['made while the element is removed', (element) => element.remove()],
    [
      'of a file that was changed',
      (element) => Object.assign(element, { creative: adWith(new File(['other'], 'b.mp4'), picture) }),
    ],
    ['of a file that was taken out', (element) => Object.assign(element, { creative: { ...adWith(film), media: [] } })],
    ['of a host that takes its desk away', (element) => Object.assign(element, { media: undefined })],
    ['shown on a page that is left', (_element, root) => press(root, '.further .btn')],
  ])('%s is not made any further, and never offered', async (_name, act) => {
    const { media, jobs, end } = desk()
    const { element, root } = await show({ media })
    await press(root, '.repair .fixfoot .btn')
    await act(element, root)
    await drawn()
    expect(jobs.map(({ signal }) => signal?.aborted)).toEqual([true])
    end((job) => repairedBy(job))
    await drawn()
    expect(root.querySelector('.repair .proof')).toBeNull()
    expect(status(root)).not.toBe('The fixed copy is ready.')
  })
  it('goes on while the text is edited and checked, and keeps that edit', async () => {
    const { media, jobs, end } = desk()
    const { element, root } = await show({ media })
    await press(root, '.repair .fixfoot .btn')
    const edited = { ...adWith(film, picture), text: { body: 'A light tea.' } }
    element.creative = edited
    element.controller.set({ busy: true })
    await drawn()
    expect(element.controller.state.value.phase).toBe('checking')
    element.controller.set({ busy: undefined })
    element.report = { ...filmReport }
    await drawn()
    expect(jobs.map(({ signal }) => signal?.aborted)).toEqual([false])
    end((job) => repairedBy(job))
    await untilThere(root, '.repair .pri')
    await press(root, '.repair .pri')
    expect(element.creative).toMatchObject({ text: { body: 'A light tea.' }, media: [{}, { name: 'mug-fixed.mp4' }] })
  })
  it('keeps what says that AI made it', async () => {
    const { media, end } = desk()
    const { element, root } = await show({ media })
    await press(root, '.repair .fixfoot .btn')
    end((job) => {
      const repaired = repairedBy(job)
      return { ...repaired, creative: { ...repaired.creative, flags: { aiGenerated: true } } }
    })
    await untilThere(root, '.repair .pri')
    await press(root, '.repair .pri')
    expect(element.creative?.flags?.aiGenerated).toBe(true)
    await press(root, 'li.fixed .undo')
    expect(element.creative?.flags?.aiGenerated).toBeUndefined()
  })
  it('takes a sound and a shape from the person, each card for itself', async () => {
    const { media, jobs } = desk({ plan: () => [PLAN, { ...PLAN, mediaId: 'm1' }] })
    const { root } = await show({ media })
    await untilThere(root, '.repair [type=file]')
    const [sound] = root.querySelectorAll<HTMLInputElement>('.repair [type=file]')
    const given = new DataTransfer()
    given.items.add(new File(['x'], 'jingle.mp3'))
    if (sound) sound.files = given.files
    sound?.dispatchEvent(new Event('change', { bubbles: true }))
    const radios = (): boolean[] =>
      [...root.querySelectorAll<HTMLInputElement>('.repair [type=radio]')].map(({ checked }) => checked)
    root.querySelectorAll<HTMLInputElement>('.repair [type=radio]')[1]?.click()
    await drawn()
    expect(radios()).toEqual([false, true, true, false])
    root.querySelectorAll<HTMLInputElement>('.repair [type=radio]')[0]?.click()
    await drawn()
    const [range] = root.querySelectorAll<HTMLInputElement>('.slide input')
    if (range) range.value = '80'
    range?.dispatchEvent(new Event('input', { bubbles: true }))
    await drawn()
    await press(root, '.repair .fixfoot .btn')
    expect(jobs[0]?.choices).toMatchObject({ how: 'crop', focus: { x: 0.8, y: 0.8 }, sound: { name: 'jingle.mp3' } })
  })
  it.each([
    ['all of a film that has the shape', '9:16', undefined, [0, 0, 1, 1]],
    ['the middle of one that is taller', '1:1', undefined, [0, 0.22, 1, 0.56]],
    ['its end, where a person looks there', '1:1', 100, [0, 0.44, 1, 0.56]],
    ['the side of one that is wider', '1:4', 0, [0, 0, 0.44, 1]],
    ['nothing of the bars', '1:1', 100, [0, 0.19, 1, 0.56], { op: 'crop', x: 0, y: 0, w: 1, h: 0.75 }],
  ] as const)('shows what a cut keeps: %s', async (_name, ratio, at, expected, crop?) => {
    const label = { id: 'repair.reframe', args: {} }
    const steps = [{ op: 'reframe', ratio } as const, ...(crop ? [crop] : [])]
    const plan = { ...PLAN, repairs: steps.map((step) => ({ label, mediaId: 'm2', step })) }
    const { root } = await show({ media: deskOf({ plan: () => [plan] }) })
    await untilThere(root, '.kept')
    const range = root.querySelector<HTMLInputElement>('.slide input')
    if (at !== undefined && range) {
      range.value = String(at)
      range.dispatchEvent(new Event('input', { bubbles: true }))
      await drawn()
    }
    const [kept, whole] = ['.kept', '.keep .picture'].map((name) => root.querySelector(name)?.getBoundingClientRect())
    if (!kept || !whole) throw new Error('nothing was drawn')
    const shares = [
      (kept.left - whole.left) / whole.width,
      (kept.top - whole.top) / whole.height,
      kept.width / whole.width,
      kept.height / whole.height,
    ]
    expect(shares).toEqual(expected.map((share) => expect.closeTo(share, 1)))
  })
  it('is reached from the finding that it would answer', async () => {
    const { root } = await show()
    await openAll(root)
    const link = [...root.querySelectorAll<HTMLElement>('[data-row="2"] .fixfoot .btn')][0]
    expect(link?.textContent).toBe('Fixed copy of mug.mp4')
    link?.click()
    await drawn()
    expect(root.activeElement).toBe(card(root))
    expect(root.querySelector('[data-row="3"] .fixfoot')?.textContent).not.toContain('Fixed copy')
  })
  it('is offered by the desk that the host hands over last, and not without an ad', async () => {
    const { element, root } = await show()
    element.media = deskOf({ plan: () => [] })
    await drawn()
    expect(root.querySelector('.repair')).toBeNull()
    element.media = deskOf()
    await drawn()
    expect(root.querySelector('.repair')).not.toBeNull()
    element.creative = undefined
    await drawn()
    expect([root.querySelector('.repair'), root.querySelector('h2')?.textContent]).toEqual([null, 'Likely rejected'])
  })
})

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
    const element = mountElement({ precheck, media, creative: adWith(film, picture) })
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
