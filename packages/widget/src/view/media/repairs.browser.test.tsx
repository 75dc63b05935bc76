import type { MediaDesk, Repaired, RepairJob } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import type { PreclearCheck } from '../../element/preclear-check.tsx'
import { adWith, deskOf, filmReport, PLAN, repairedBy } from '../../testing/media-fixtures.ts'
import { createStage, status } from '../../testing/media-stage.ts'
import { drawn } from '../../testing/mount.ts'
import { press, untilThere } from '../../testing/reach.ts'
import { openAll } from '../../testing/states.ts'

const stage = createStage()
const { show } = stage

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
    expect(element.creative?.media?.[1]?.source).toBe(stage.film())
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
      (element) => Object.assign(element, { creative: adWith(new File(['other'], 'b.mp4'), stage.picture()) }),
    ],
    [
      'of a file that was taken out',
      (element) => Object.assign(element, { creative: { ...adWith(stage.film()), media: [] } }),
    ],
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
    const edited = { ...adWith(stage.film(), stage.picture()), text: { body: 'A light tea.' } }
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
