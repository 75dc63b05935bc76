import { toPage } from '@preclear/core/appeal'
import { afterEach, describe, expect, it } from 'vitest'
import { later } from './testing/detector.ts'
import { INJECTIONS, injections } from './testing/injections.data.ts'
import { packetOf, wordsSaying } from './testing/packet.ts'

afterEach(() => document.body.replaceChildren())

describe('the printed appeal', () => {
  /** Without its own policy, in a page that could run scripts: what stands in it is all there is. */
  async function opened(html: string): Promise<string[]> {
    const frame = document.createElement('iframe')
    // Not of this origin; `pwned` tells the page that holds it.
    frame.setAttribute('sandbox', 'allow-scripts allow-modals allow-popups allow-forms')
    const told: string[] = []
    const hear = ({ data }: MessageEvent<unknown>): void => void (typeof data === 'string' && told.push(data))
    addEventListener('message', hear)
    const spy =
      "<script>pwned=alert=print=open=()=>parent.postMessage('pwned()','*');onerror=m=>parent.postMessage('error '+m,'*');addEventListener('load',()=>parent.postMessage('ready','*'))</script>"
    frame.srcdoc = spy + html.replaceAll(/<meta http-equiv[^>]*>/g, '')
    // It runs all the same, without being laid out.
    frame.style.display = 'none'
    document.body.append(frame)
    await expect.poll(() => told, { timeout: 10_000 }).toContain('ready')
    await later()
    removeEventListener('message', hear)
    frame.remove()
    return told.filter((one) => one !== 'ready')
  }
  it('would tell what runs in it', async () => {
    expect(await opened('<meta http-equiv=x><p><img src=x onerror=pwned()>')).toEqual(['pwned()'])
  })
  it.each(Object.entries(INJECTIONS))('%s stays text in it', (_group, texts) => {
    const pages = texts.map((text) =>
      toPage(
        packetOf(() => text),
        wordsSaying(() => text),
      ),
    )
    for (const [i, html] of pages.entries()) {
      const page = new DOMParser().parseFromString(html, 'text/html')
      const name = JSON.stringify(texts[i]?.slice(0, 60))
      expect(page.querySelectorAll('script, iframe, object, embed, base, link, form, img, svg'), name).toHaveLength(0)
      expect(page.querySelectorAll('style, meta[http-equiv]'), name).toHaveLength(2)
      const nodes = [...page.querySelectorAll('*')]
      expect(
        nodes.flatMap((node) => node.getAttributeNames()).filter((attribute) => attribute.startsWith('on')),
        name,
      ).toEqual([])
      for (const link of page.querySelectorAll('a')) expect(link.protocol, name).toMatch(/^https?:$/)
    }
  })
  it('runs nothing of the whole corpus, without its policy', async () => {
    const pages = injections.map(({ text }) =>
      toPage(
        packetOf(() => text),
        wordsSaying(() => text),
      ),
    )
    expect(await opened(pages.join(''))).toEqual([])
  })
})
