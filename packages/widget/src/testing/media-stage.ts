import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import type { PreclearCheck } from '../element/preclear-check.tsx'
import { adWith, deskOf, filmFile, filmReport } from './media-fixtures.ts'
import { drawn, loadParts, mountElement, pictureFile, shadowOf } from './mount.ts'
import { live } from './states.ts'

/** A film and a picture that tests of the media parts are about. */
export interface Stage {
  film(): File
  picture(): Blob
  /** An element that shows the report of both, 420 px wide. */
  show(part?: Partial<PreclearCheck>): Promise<{ element: PreclearCheck; root: ShadowRoot }>
}

/** Makes the files once, and fails a test that leaves an address of a file open after its element is gone. */
export function createStage(): Stage {
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
  return {
    film: () => film,
    picture: () => picture,
    async show(part = {}) {
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
    },
  }
}

/** What the element says to people who do not see it. */
export const status = (root: ShadowRoot): string => root.querySelector('[role=status]')?.textContent ?? ''

/** The film, once it stands at its first place. */
export async function videoOf(root: ShadowRoot): Promise<HTMLVideoElement> {
  // It goes to its first place once its length is known.
  await expect.poll(() => root.querySelector('video')?.currentTime ?? 0).toBeGreaterThan(0)
  return root.querySelector('video') as HTMLVideoElement
}
