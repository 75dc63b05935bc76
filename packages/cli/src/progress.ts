import type { Writable } from 'node:stream'

export interface Progress {
  opened(stream: { readonly bytesRead: number }): void
  tick(done: number): void
  clear(): void
}

const EVERY_MS = 100
const WIDTH = 24

/** A bar on standard error, only on a terminal. Follows bytes where sizes are known, else counts. */
export function createProgress(
  stderr: Writable & { readonly isTTY?: boolean },
  totalBytes: number,
  wanted: boolean,
): Progress {
  if (!wanted || stderr.isTTY !== true) return { opened: () => {}, tick: () => {}, clear: () => {} }
  const streams: { readonly bytesRead: number }[] = []
  let shown = 0
  return {
    opened: (stream) => streams.push(stream),
    tick(done) {
      if (performance.now() - shown < EVERY_MS) return
      shown = performance.now()
      const read = streams.reduce((sum, stream) => sum + stream.bytesRead, 0)
      const share = totalBytes > 0 ? Math.min(1, read / totalBytes) : 0
      const bar =
        totalBytes > 0
          ? `${'█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')} ${Math.round(share * 100)} %  `
          : ''
      stderr.write(`\r\u001b[K${bar}${done} checked`)
    },
    clear() {
      if (shown > 0) stderr.write('\r\u001b[K')
    },
  }
}
