import { describe, expect, it } from 'vitest'
import { browserDecoders } from '../../material/browser.ts'
import { captureStills } from '../../material/video-element.ts'
import { describeDecodable, type Load, lookAt } from '../../testing/decodable.ts'

const files = import.meta.glob<string>('../../../fixtures/frames/*', { query: '?url', import: 'default', eager: true })
const load: Load = async (name) =>
  (await fetch(files[`../../../fixtures/frames/${name}`] ?? expect.unreachable(name))).blob()

describe('frames in Chromium', () => {
  describeDecodable(browserDecoders, load)

  it('names the codec it has no decoder for', async () => {
    const file = await load('hevc.mp4')
    const missing = { reason: 'no-decoder', args: { codec: 'hevc' } }
    await expect(lookAt(file, browserDecoders)).rejects.toMatchObject(missing)
  })

  it('trusts the page where the page can show the film', async () => {
    const { signal } = new AbortController()
    const file = await load('hevc.mp4')
    const shown = await load('keys.mp4')
    const given = { stills: () => captureStills(shown, { signal, most: 2 }) }
    expect((await lookAt(file, browserDecoders, { given })).facts).toMatchObject([{ value: true }])
    const hidden = { stills: () => captureStills(file, { signal }) }
    await expect(lookAt(file, browserDecoders, { given: hidden })).rejects.toMatchObject({ reason: 'no-decoder' })
  })
})
