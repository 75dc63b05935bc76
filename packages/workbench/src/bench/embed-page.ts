import type { Peer } from './peer.ts'

/** What one insertion took, in milliseconds. */
export interface Start {
  readonly paint: number
  readonly findings?: number | undefined
}

const AD = { text: { body: 'Lose 10 kg in 7 days, guaranteed for you and all of your friends!' } }
const PATIENCE = 20_000
const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))

/** Time until a frame is drawn in which something fits. */
async function until(isThere: () => boolean, started: number): Promise<number> {
  const asked = performance.now()
  while (!isThere()) {
    if (performance.now() - asked > PATIENCE) throw new Error('there is nothing to see')
    await frame()
  }
  // The frame that draws it.
  await frame()
  return performance.now() - started
}
function isVisible(element: Element | null | undefined): boolean {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
  return width > 0 && height > 0
}
function hostOf(): HTMLElement {
  const host = document.createElement('div')
  host.style.inlineSize = '600px'
  document.body.append(host)
  return host
}

const ours = {
  insert(host: HTMLElement): HTMLElement {
    const element = document.createElement('preclear-check')
    element.setAttribute('platform', 'tiktok')
    host.append(Object.assign(element, { creative: AD }))
    return element
  },
  panel: (element: HTMLElement): Element | null | undefined => element.shadowRoot?.querySelector('.panel'),
  finding: (element: HTMLElement): Element | null | undefined => element.shadowRoot?.querySelector('.list li'),
}

async function startOurs(): Promise<Start> {
  const host = hostOf()
  const started = performance.now()
  const element = ours.insert(host)
  const paint = await until(() => isVisible(ours.panel(element)), started)
  return { paint, findings: await until(() => isVisible(ours.finding(element)), started) }
}

async function peerOf(url: string): Promise<Peer> {
  await import(/* @vite-ignore */ url)
  return Reflect.get(globalThis, 'peer')
}
async function startPeer(url: string): Promise<Start> {
  const host = hostOf()
  const started = performance.now()
  const peer = await peerOf(url)
  await peer.mount(host)
  return { paint: await until(() => isVisible(peer.seen(host)), started) }
}

/** Puts a widget in and takes it out again, a number of times. */
async function cycle(url: string | undefined, times: number): Promise<void> {
  const peer = url === undefined ? undefined : await peerOf(url)
  for (let i = 0; i < times; i++) {
    const host = hostOf()
    if (peer) {
      await peer.mount(host)
      await until(() => isVisible(peer.seen(host)), 0)
      await peer.unmount(host)
    } else {
      const element = ours.insert(host)
      await until(() => isVisible(ours.finding(element)), 0)
    }
    host.remove()
  }
}

Object.assign(globalThis, {
  start: (url?: string) => (url === undefined ? startOurs() : startPeer(url)),
  cycle,
})
