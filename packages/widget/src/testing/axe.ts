import type { AxeResults, RunOptions } from 'axe-core'
import source from 'axe-core/axe.min.js?url'

interface Axe {
  run(element: Element, options: RunOptions): Promise<AxeResults>
}

/** axe-core as the script it is published as: bundled on demand, it would reload the page under a running test. */
export async function loadAxe(): Promise<Axe> {
  const script = Object.assign(document.createElement('script'), { src: source })
  await new Promise((done, fail) => {
    script.addEventListener('load', done)
    script.addEventListener('error', fail)
    document.head.append(script)
  })
  return (globalThis as unknown as { readonly axe: Axe }).axe
}
