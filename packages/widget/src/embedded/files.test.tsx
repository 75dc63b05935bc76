import type { MediaDesk, Precheck, Progress, Sense } from '@preclear/core'
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest'
import { createEyeSource, type DeskHolder, type Eyes, giveDesk, hasFiles } from './files.ts'
import { createLazyPrecheck } from './lazy-precheck.ts'
import { packSource } from './pack-source.ts'
import { configure } from './settings.ts'
import { Shelf } from './shelf.ts'

const VIDEO = { id: 'm', kind: 'video', source: new Blob(['a film']) }
const CREATIVE = {
  text: { body: 'Lose 10 kg in 7 days, guaranteed for you and all of your friends!' },
  targeting: { countries: ['US'], languages: ['en'] },
  media: [VIDEO],
}
const flashes: Sense = {
  id: 'flashing',
  kinds: ['video'],
  provides: ['video.flashes'],
  keepsResults: true,
  sense: async ({ id }) => ({ kind: 'facts', facts: [{ id: 'video.flashes', value: 9, mediaId: id }] }),
}

afterEach(() => configure({ media: undefined }))

function sighted(open: () => Promise<Eyes>) {
  const element: DeskHolder = { media: undefined }
  const opened = vi.fn(open)
  const wanted = { reads: ['id'], interface: 'en' }
  const sight = { eyes: createEyeSource(opened), element }
  const precheck = createLazyPrecheck(new Shelf('tiktok', packSource), () => wanted, vi.fn(), sight)
  return { precheck, element, opened }
}
function eyes(
  deskFor: (precheck: Precheck) => MediaDesk | undefined = () => undefined,
): Eyes & { read: Mock<Eyes['read']> } {
  return { senses: [flashes], read: vi.fn<Eyes['read']>(), deskFor }
}
const deskOf = (name: string): MediaDesk => ({
  plan: () => [],
  repair: () => Promise.reject(new Error(name)),
  downloads: () => [],
  load: async () => undefined,
})
const rules = ({ findings }: { findings: readonly { ruleId: string }[] }): readonly string[] =>
  findings.map(({ ruleId }) => ruleId)

describe('an ad with files', () => {
  it('is looked at, in the languages it is read in, and the element gets the desk of that check', async () => {
    const made: Precheck[] = []
    const given = eyes((precheck) => {
      made.push(precheck)
      return deskOf('own')
    })
    const { precheck, element, opened } = sighted(async () => given)
    expect(rules(await precheck.check(CREATIVE))).toEqual(expect.arrayContaining(['weight-promise', 'flashing']))
    expect(given.read).toHaveBeenCalledWith(['en', 'id'])
    expect(element.media).toBeDefined()
    await precheck.check({ ...CREATIVE, id: '2' })
    expect(made).toEqual([precheck])
    expect(opened).toHaveBeenCalledOnce()
  })

  it('is told what its words say while the code that looks at files is on its way, once', async () => {
    let arrive: (given: Eyes) => void = () => undefined
    const { precheck } = sighted(() => new Promise((resolve) => (arrive = resolve)))
    const steps: Progress[] = []
    const checked = precheck.check(CREATIVE, { onProgress: (step) => steps.push(step) })
    await vi.waitFor(() => expect(steps).toHaveLength(1))
    expect(steps[0]?.step === 'text' && rules(steps[0].report)).toContain('weight-promise')
    arrive(eyes())
    await checked
    const again: Progress[] = []
    await precheck.check(CREATIVE, { onProgress: (step) => again.push(step) })
    expect(again.filter(({ step }) => step === 'text')).toHaveLength(1)
  })

  it('is checked all the same where that code does not come, which is said, and looked at with the next check', async () => {
    let isOffline = true
    const { precheck } = sighted(async () => {
      if (isOffline) throw new Error('offline')
      return eyes()
    })
    const report = await precheck.check(CREATIVE)
    expect(rules(report)).toContain('weight-promise')
    const gap = report.notRun.find(({ ruleId }) => ruleId === 'flashing')
    expect(gap).toMatchObject({ reason: 'no-worker', args: { detail: 'Error: offline' } })
    expect(report.notRun.find(({ ruleId }) => ruleId === 'words-in-media')?.reason).toBe('no-worker')
    isOffline = false
    expect(rules(await precheck.check(CREATIVE))).toContain('flashing')
  })

  it('is not checked on where it was given up meanwhile', async () => {
    const abort = new AbortController()
    const { precheck } = sighted(async () => {
      abort.abort()
      return eyes()
    })
    await expect(precheck.check(CREATIVE, { signal: abort.signal })).rejects.toThrow('abort')
  })

  it.each([false, 'off'])('is not looked at where the page says %s', async (media) => {
    configure({ media })
    const { precheck, opened, element } = sighted(async () => eyes(() => deskOf('own')))
    const report = await precheck.check(CREATIVE)
    expect(rules(report)).not.toContain('flashing')
    expect(report.notRun.map(({ ruleId }) => ruleId)).toContain('flashing')
    expect(report.notRun.find(({ ruleId }) => ruleId === 'words-in-media')?.reason).toBe('no-sense')
    expect(opened).not.toHaveBeenCalled()
    expect(element.media).toBeUndefined()
  })
})

it.each<[what: string, creative: unknown, has: boolean]>([
  ['a blob', { media: [VIDEO] }, true],
  ['bytes', { media: [{ id: 'a' }, { source: new Uint8Array(1) }] }, true],
  ['an address', { media: [{ source: 'https://shop.example/a.mp4' }] }, false],
  ['no media', {}, false],
  ['media that are none', { media: [null, 3, 'x', { source: null }] }, false],
  ['media that are no list', { media: { source: new Blob([]) } }, false],
  ['no object', 'text', false],
  ['nothing', null, false],
])('%s: carries files, %s', (_what, creative, has) => expect(hasFiles(creative)).toBe(has))

it('leaves a desk alone that the page set, and takes the place of its own', () => {
  const element: DeskHolder = { media: undefined }
  const [first, second, theirs] = [deskOf('1'), deskOf('2'), deskOf('3')]
  giveDesk(element, first)
  giveDesk(element, second)
  expect(element.media).toBe(second)
  element.media = theirs
  giveDesk(element, second)
  expect(element.media).toBe(theirs)
})
