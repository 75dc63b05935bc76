import { basename } from 'node:path'
import type { Progress as Step } from '@preclear/core'
import type { Io } from './io.ts'
import { safe } from './terminal.ts'

export interface Progress {
  opened(stream: { readonly bytesRead: number }): void
  tick(done: number): void
  /** What is being looked at in which file. */
  look(name: string, step: Step): void
  clear(): void
}

const EVERY_MS = 100
const WIDTH = 24
const NONE: Progress = { opened: () => {}, tick: () => {}, look: () => {}, clear: () => {} }

/**
 * A line on standard error, only on a terminal: a bar where the number of bytes is known (else 0), how many are checked, and
 * what is being done to a file, for films take a while. `counting: false` leaves it at the last.
 */
export function createProgress(stderr: Io['stderr'], totalBytes: number, counting: boolean): Progress {
  if (stderr.isTTY !== true) return NONE
  const streams: { readonly bytesRead: number }[] = []
  let shown = 0
  let drawn = false
  let checked = 0
  const draw = (text: () => string): void => {
    if (performance.now() - shown < EVERY_MS) return
    shown = performance.now()
    drawn = true
    stderr.write(`\r\u001b[K${[...text()].slice(0, (stderr.columns || 80) - 1).join('')}`)
  }
  const count = (): string => {
    const read = streams.reduce((sum, stream) => sum + stream.bytesRead, 0)
    const share = totalBytes > 0 ? Math.min(1, read / totalBytes) : 0
    const bar =
      totalBytes > 0 ? `${'█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')} ${Math.round(share * 100)} %  ` : ''
    return `${bar}${checked} checked`
  }
  return {
    opened: (stream) => streams.push(stream),
    tick(done) {
      checked = done
      if (counting) draw(count)
    },
    look(name, step) {
      // All are told to have started before the first really has: they wait in a queue.
      if (step.step !== 'sense' || step.state === 'started') return
      const now = step.share === undefined ? '' : ` ${step.sense} ${Math.round(step.share * 100)} %`
      draw(() => `${count()}  ${safe(basename(name))}  ${step.done}/${step.total}${now}`)
    },
    clear() {
      if (drawn) stderr.write('\r\u001b[K')
      drawn = false
    },
  }
}
