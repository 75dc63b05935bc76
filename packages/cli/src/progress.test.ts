import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { createProgress } from './progress.ts'

const CLEAR = '\r\u001b[K'

function terminal(columns: number, isTTY = true) {
  const written: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { stderr: Object.assign(sink, { isTTY, columns }), written }
}

const step = {
  step: 'sense',
  sense: 'motion',
  mediaId: 'm',
  state: 'running',
  share: 0.42,
  done: 3,
  total: 13,
} as const

it('says what is done to which file, and takes it away again', () => {
  const { stderr, written } = terminal(80)
  const progress = createProgress(stderr, 0, true)
  progress.look('/films/mug.mp4', step)
  progress.clear()
  progress.clear()
  expect(written).toEqual([`${CLEAR}0 checked  mug.mp4  3/13 motion 42 %`, CLEAR])
})

it('stays in one line', () => {
  const { stderr, written } = terminal(20)
  createProgress(stderr, 0, true).look(`${'long'.repeat(30)}.mp4`, step)
  expect(written[0]?.replace(CLEAR, '')).toHaveLength(19)
})

it('counts bytes where they are known, and only where counting is wanted', () => {
  const { stderr, written } = terminal(80)
  const silent = createProgress(stderr, 100, false)
  silent.tick(4)
  expect(written).toEqual([])
  const progress = createProgress(stderr, 100, true)
  progress.opened({ bytesRead: 50 })
  progress.tick(4)
  expect(written[0]).toContain('50 %  4 checked')
})

it('writes nothing where nobody watches', () => {
  const { stderr, written } = terminal(80, false)
  const progress = createProgress(stderr, 100, true)
  progress.look('mug.mp4', step)
  progress.tick(1)
  progress.clear()
  expect(written).toEqual([])
})
