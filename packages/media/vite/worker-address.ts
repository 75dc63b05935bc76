import type { Plugin } from 'vite'

const PLACE = '/src/worker/own-worker.ts'
const IN_SOURCE = "new URL('../worker.ts', import.meta.url)"
const IN_DIST = "new URL('./worker.js', import.meta.url)"
const MARK = '__PRECLEAR_WORKER__'

/**
 * The worker is a file of its own beside ours, and the words by which bundlers find it must come out as they are: Vite, building a
 * library, would bundle it a second time. For pages without a bundler (`isStandalone`) the address itself is told, too.
 */
export function workerAddress(isStandalone: boolean): Plugin {
  return {
    name: 'worker-address',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(PLACE)) return undefined
      const marked = code.replace(IN_SOURCE, MARK)
      if (marked === code) this.error(`${PLACE} no longer says ${IN_SOURCE}`)
      return { code: isStandalone ? marked.replace('return undefined', `return ${MARK}.href`) : marked, map: null }
    },
    renderChunk(code) {
      return code.includes(MARK) ? { code: code.replaceAll(MARK, IN_DIST), map: null } : null
    },
  }
}
