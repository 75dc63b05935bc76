import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'

const EVERY_MS = 25

/** Memory that the page's process has for itself, in bytes: what is mapped from files is shared. Linux; 0 elsewhere. */
export async function memoryOf(browser: Browser): Promise<{ now(): number; watch(): () => number }> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const now = (): number => Math.max(0, ...renderers.map(own))
  return {
    now,
    watch() {
      let peak = now()
      const timer = setInterval(() => {
        peak = Math.max(peak, now())
      }, EVERY_MS)
      return () => {
        clearInterval(timer)
        return peak
      }
    },
  }
}

function own(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const [, anonymous = 0] = /^RssAnon:\s+(\d+)/m.exec(status) ?? []
    const [, shared = 0] = /^RssShmem:\s+(\d+)/m.exec(status) ?? []
    return (Number(anonymous) + Number(shared)) * 1024
  } catch {
    return 0
  }
}
