import { browserDecoders } from '../../../media/src/material/browser.ts'
import { createMaterial, type OpenMaterial } from '../../../media/src/material/create-material.ts'
import { answer } from './media-calls.ts'

/** What the senses share, without a sense: frames of a film as they get them. */
const idle = { signal: new AbortController().signal }
const open = (file: Blob): OpenMaterial => createMaterial({ id: 'm', kind: 'video', file }, browserDecoders)

answer({
  /** Milliseconds of the frames that stand for the film. */
  async keyframes(file: Blob) {
    return (await open(file).stills(idle)).map(({ tMs }) => tMs)
  },
  async sample(file: Blob, perSecond: number) {
    let frames = 0
    for await (const _ of open(file).sampleEvenly(idle, perSecond)) frames++
    return frames
  },
  async strip(file: Blob) {
    return (await open(file).filmstrip(idle)).frames.length
  },
})
