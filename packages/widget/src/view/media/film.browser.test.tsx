import { describe, expect, it } from 'vitest'
import { reportOf } from '../../testing/fixtures.ts'
import { adWith, filmFile, filmFindings, filmReport } from '../../testing/media-fixtures.ts'
import { createStage, status, videoOf } from '../../testing/media-stage.ts'
import { drawn } from '../../testing/mount.ts'
import { press, untilThere } from '../../testing/reach.ts'

const stage = createStage()
const { show } = stage
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
    const { root } = await show({ creative: adWith(new File(['no film'], 'mug.mp4'), stage.picture()) })
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
    element.creative = adWith(await filmFile('another.mp4'), stage.picture())
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
    const ad = adWith(stage.film(), stage.picture())
    const { root } = await show({
      creative: {
        ...ad,
        media: [...(ad.media ?? []), { id: 'm3', kind: 'video', name: 'b.mp4', source: stage.film() }],
      },
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
  it('says what was measured once, with every finding about it', async () => {
    const [type] = filmFindings.slice(-1) as [(typeof filmFindings)[number]]
    const more = {
      ruleId: 'picture-other',
      id: 'picture-other',
      fingerprint: 'picture-other',
      effect: 'advise',
    } as const
    const { root } = await show({ report: reportOf([type, { ...type, ...more }]) })
    await untilThere(root, '.picture img')
    const marks = [...root.querySelectorAll('.medium:not(.film) .setting mark')]
    expect(marks.map((mark) => [mark.className, mark.textContent])).toEqual([['t-reject', 'webp12']])
  })
  it('says of the film what was measured, and else what it is', async () => {
    const { root } = await show()
    await videoOf(root)
    expect(root.querySelector('.film .setting')?.textContent).toBe('Video has no sound1')
  })
})
