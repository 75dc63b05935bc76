/** What a page of `bench embed` does with one widget. */
export interface Peer {
  /** Puts the widget into a host; resolves once there is something to see in it. */
  mount(host: HTMLElement): Promise<void> | void
  /** Where the first thing to see is, inside the host or the page. */
  seen(host: HTMLElement): Element | null | undefined
  unmount(host: HTMLElement): Promise<void> | void
}

/** Hands the widget to the page. */
export function offer(peer: Peer): void {
  Object.assign(globalThis, { peer })
}
