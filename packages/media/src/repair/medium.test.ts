import { describe, expect, it } from 'vitest'
import { isRepairRefused, RepairRefused, repairMedium } from './index.ts'
import { silentConfig, silentFrame } from './silent-aac.ts'

const GIF = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=='), (c) => c.charCodeAt(0))

describe('stripping', () => {
  it('cuts off what stands behind a picture and leaves the picture as it is', async () => {
    const file = new File([GIF, '<script>alert(1)</script>'], 'pic.of.me.gif')
    const shares: number[] = []
    const made = await repairMedium(file, 'image', [{ op: 'strip' }], {}, { onProgress: (share) => shares.push(share) })
    expect(new Uint8Array(await made.arrayBuffer())).toEqual(GIF)
    expect(made).toMatchObject({ name: 'pic.of.me-fixed.gif', type: 'image/gif' })
    expect(shares.at(-1)).toBe(1)
  })

  it('says when there is nothing to do, and keeps a name that was fixed before', async () => {
    await expect(repairMedium(new Blob([GIF]), 'image', [{ op: 'strip' }])).rejects.toMatchObject({
      code: 'nothing-to-do',
    })
    const made = await repairMedium(new File([GIF, 'rest of it'], 'a-fixed.gif'), 'image', [{ op: 'strip' }])
    expect(made.name).toBe('a-fixed.gif')
  })
})

describe('a refusal', () => {
  it.each([
    ['sound for a picture', 'image', { op: 'add-sound' }, 'wrong-kind'],
    ['a stretch of a picture', 'image', { op: 'trim', startMs: 0, endMs: 1 }, 'wrong-kind'],
    ['a film of a picture', 'image', { op: 'convert', to: 'mp4' }, 'wrong-kind'],
    ['a picture of a film', 'video', { op: 'convert', to: 'jpeg' }, 'wrong-kind'],
    ['a film that is none', 'video', { op: 'convert', to: 'mp4' }, 'cannot-decode'],
    ['a sound that is none', 'audio', { op: 'convert', to: 'mp4' }, 'cannot-decode'],
  ] as const)('is given for %s', async (_, kind, step, code) => {
    const made = repairMedium(new Blob([GIF]), kind, [step])
    await expect(made).rejects.toBeInstanceOf(RepairRefused)
    await expect(made).rejects.toMatchObject({ code, message: expect.stringMatching(/\w+ \w+.*\.$/) })
    await made.catch((error) => expect(isRepairRefused(error)).toBe(true))
  })

  it('is given where no step is asked for, and for a file that is no picture', async () => {
    await expect(repairMedium(new Blob([GIF]), 'image', [])).rejects.toMatchObject({ code: 'nothing-to-do' })
    await expect(repairMedium(new Blob(['text']), 'image', [{ op: 'strip' }])).rejects.toMatchObject({
      code: 'cannot-decode',
    })
    await expect(repairMedium(new Blob([]), 'video', [{ op: 'add-sound' }])).rejects.toMatchObject({
      code: 'cannot-decode',
    })
  })

  it('is not what an abort gives', async () => {
    const signal = AbortSignal.abort()
    await expect(repairMedium(new Blob([GIF]), 'image', [{ op: 'strip' }], {}, { signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('silence', () => {
  it('is the stream that the standard describes', () => {
    // AAC-LC (2), 44.1 kHz (4), two channels.
    expect([...silentConfig()]).toEqual([0b00010_010, 0b0_0010_000])
    // Channel pair, common window, long window, no band; both channels with nothing; end.
    expect([...silentFrame()]).toEqual([0b001_0000_1, 0, 0, 0, 0, 0b000_111_00])
  })
})
