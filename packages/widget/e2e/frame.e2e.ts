import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'
import { BAD, FINE, pageOf, type Visit, visit } from './visit.ts'

const POLICY = (frames: string): string =>
  `default-src 'none'; script-src 'self'; frame-src ${frames}; require-trusted-types-for 'script'; trusted-types 'none'`
/** What the host page runs: it connects and keeps what it hears. */
const HOST = `import { connectFrame } from '/preclear/connect-frame.js'
globalThis.heard = []
globalThis.connect = (options) => {
  const frame = connectFrame(document.querySelector('iframe'), options)
  for (const type of ['report', 'fix', 'undo', 'height', 'language', 'error', 'focus-field'])
    frame.on(type, (message) => heard.push(message))
  globalThis.frame = frame
  return frame.ready
}`

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
afterEach(() => site.reset())
beforeEach(async () => {
  const page = await site.file('frame.html')
  const parents = page.replace(
    'name="preclear-parents" content="self"',
    `name="preclear-parents" content="${site.host.url}"`,
  )
  site.cdn.answers.set('/preclear/frame.html', { body: parents, type: 'text/html' })
  site.host.answers.set('/host.js', { body: HOST, type: 'text/javascript' })
})

async function open(iframe: string, head = ''): Promise<Visit> {
  const headers = { 'content-security-policy': POLICY(`${site.cdn.url} ${site.host.url}`) }
  const opened = await visit(site, {
    body: pageOf(iframe, `<script type="module" src="/host.js"></script>${head}`),
    headers,
  })
  await opened.page.waitForFunction(() => 'connect' in globalThis)
  return opened
}
const frameAt = (origin: string, attributes = ''): string =>
  `<iframe src="${origin}/preclear/frame.html" ${attributes}></iframe>`
const connect = (page: Page, options: object): Promise<string> =>
  page.evaluate((given) => Reflect.get(globalThis, 'connect')(given), options)
const heard = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) => Reflect.get(globalThis, 'heard').filter((message: { type: string }) => message.type === wanted),
    type,
  )
const check = (page: Page, creative: object): Promise<void> =>
  page.evaluate((given) => {
    Reflect.get(globalThis, 'frame').creative = given
  }, creative)

describe.each([
  ['from another origin', ''],
  ['from another origin, in a sandbox', 'sandbox="allow-scripts"'],
  ['from another origin, in a sandbox that keeps its origin', 'sandbox="allow-scripts allow-same-origin"'],
])('a frame %s', (_how, attributes) => {
  it('checks what the page hands in, and tells what it finds and how high it is', async () => {
    const { page, errors, violations, context } = await open(frameAt(site.cdn.url, attributes))
    const version = await connect(page, { origin: site.cdn.url, platform: 'tiktok' })
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    await check(page, BAD)
    await expect.poll(() => heard(page, 'report')).not.toEqual([])
    const [{ report }] = (await heard(page, 'report')) as [{ report: { outcome: string } }]
    expect(report.outcome).toBe('likely_rejected')
    const inner = page.frameLocator('iframe').locator('preclear-check')
    await inner.locator('.outcome:not(.t-idle) h2').waitFor()
    const height = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0
    await expect
      .poll(async () => Math.abs((await height()) - 4 - ((await inner.boundingBox())?.height ?? 0)))
      .toBeLessThan(2)
    expect([...errors, ...(await violations()), ...(await heard(page, 'error'))]).toEqual([])
    expect(await page.evaluate(() => Reflect.get(globalThis, 'frame').ignored)).toBe(0)
    await context.close()
  })
})

describe('a frame', () => {
  it('applies a fix, shows it, and hands the ad back', async () => {
    const { page, context } = await open(frameAt(site.cdn.url))
    await connect(page, { origin: site.cdn.url, platform: 'tiktok' })
    await check(page, { ...FINE, text: { body: 'Hand-made mugs for you!!!!!!! And your slow mornings.' } })
    const inner = page.frameLocator('iframe').locator('preclear-check')
    await inner.locator('.outcome:not(.t-idle) h2').waitFor()
    await inner
      .getByRole('button', { name: /^(Fix|Apply)/ })
      .first()
      .click()
    await expect.poll(() => heard(page, 'fix')).toHaveLength(1)
    const [{ creative }] = (await heard(page, 'fix')) as [{ creative: { text: { body: string } } }]
    expect(creative.text.body).not.toContain('!!!!')
    expect(await page.evaluate(() => Reflect.get(globalThis, 'frame').creative)).toEqual(creative)
    await context.close()
  })

  it('takes pictures as files, and language and theme as they are set', async () => {
    const { page, context } = await open(frameAt(site.cdn.url, 'sandbox="allow-scripts"'))
    await connect(page, { origin: site.cdn.url, platform: 'tiktok', language: 'ru', theme: 'dark' })
    await page.evaluate(async (ad) => {
      const canvas = new OffscreenCanvas(40, 20)
      canvas.getContext('2d')?.fillRect(0, 0, 40, 20)
      const source = await canvas.convertToBlob({ type: 'image/png' })
      Reflect.get(globalThis, 'frame').creative = { ...ad, media: [{ id: 'm', kind: 'image', name: 'a.jpg', source }] }
    }, BAD)
    const panel = page.frameLocator('iframe').locator('preclear-check .panel')
    await panel.locator('.outcome:not(.t-idle) h2').waitFor()
    expect(await panel.getAttribute('data-theme')).toBe('dark')
    expect(await panel.getAttribute('lang')).toBe('ru')
    const [{ report }] = (await heard(page, 'report')) as [{ report: { findings: { ruleId: string }[] } }]
    // The name says otherwise than the bytes: these have been read.
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('file-type-mismatch')
    await context.close()
  })

  it('that was loaded again is told everything again', async () => {
    const { page, context } = await open(frameAt(site.cdn.url))
    await connect(page, { origin: site.cdn.url, platform: 'tiktok' })
    await check(page, BAD)
    await expect.poll(async () => (await heard(page, 'report')).length).toBeGreaterThan(0)
    const before = (await heard(page, 'report')).length
    const [frame] = page.frames().slice(1)
    await frame?.evaluate(() => location.reload())
    await expect.poll(async () => (await heard(page, 'report')).length).toBeGreaterThan(before)
    await context.close()
  })

  it('is left alone after disconnect()', async () => {
    const { page, context } = await open(frameAt(site.cdn.url))
    await connect(page, { origin: site.cdn.url, platform: 'tiktok' })
    await page.evaluate(() => Reflect.get(globalThis, 'frame').disconnect())
    await check(page, BAD)
    const [frame] = page.frames().slice(1)
    await frame?.evaluate(() => location.reload())
    await frame?.waitForLoadState('networkidle')
    expect(await heard(page, 'report')).toEqual([])
    await context.close()
  })

  it('is refused at once where its address is not of the origin that was named', async () => {
    const { page, context } = await open(frameAt(site.cdn.url))
    await expect(connect(page, { origin: site.host.url })).rejects.toThrow('is not of the origin')
    await expect(connect(page, { origin: '*' })).rejects.toThrow('is not of the origin')
    await context.close()
  })
})

describe('a page that is not on the list', () => {
  it.each(['', 'sandbox="allow-scripts"'])('hears nothing, whatever it sends (%j)', async (attributes) => {
    const listed = await site.file('frame.html')
    site.cdn.answers.set('/preclear/frame.html', { body: listed, type: 'text/html' })
    const { page, context } = await open(frameAt(site.cdn.url, attributes))
    const got = await page.evaluate(async (origin) => {
      const messages: unknown[] = []
      addEventListener('message', ({ data }) => messages.push(data))
      void Reflect.get(globalThis, 'connect')({ origin, platform: 'tiktok' })
      const frame = document.querySelector('iframe')
      for (const word of [{ preclear: 'hello' }, { type: 'welcome' }, { type: 'check' }, 'x'.repeat(1000)]) {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => messages.push(data)
        frame?.contentWindow?.postMessage(word, '*', [port2])
      }
      await new Promise((done) => setTimeout(done, 1500))
      return messages
    }, site.cdn.url)
    expect(got).toEqual([])
    expect(await page.frameLocator('iframe').locator('preclear-check').count()).toBe(0)
    await context.close()
  })
})

describe('a page on the list that sends nonsense', () => {
  it.each<[what: string, make: string]>([
    ['an unknown type', "({ type: 'eval', code: 'globalThis.hit = 1' })"],
    ['an unknown setting', "({ type: 'settings', settings: { innerHTML: '<img src=x onerror=hit=1>' } })"],
    ['a creative of the wrong shape', "({ type: 'creative', creative: { text: 12 } })"],
    ['too much text', "({ type: 'creative', creative: { text: { body: 'x' }, note: 'x'.repeat(3e6) } })"],
    ['too many values', "({ type: 'creative', creative: { list: Array(60000).fill(1) } })"],
    ['a deep creative', '({ type: "creative", creative: Array(40).fill(0).reduce((inner) => ({ inner }), {}) })'],
    ['a circle', '(() => { const c = {}; c.c = c; return { type: "creative", creative: c } })()'],
    ['a map', '({ type: "creative", creative: { text: new Map() } })'],
    ['nothing', 'undefined'],
  ])('is told that %s was ignored, and the next message works', async (_what, make) => {
    const { page, errors, context } = await open(frameAt(site.cdn.url))
    // A host of its own making: it answers the hello itself.
    await page.evaluate(`
      heard = []
      addEventListener('message', ({ ports: [port] }) => {
        port.onmessage = ({ data }) => heard.push(data)
        port.postMessage({ type: 'welcome' })
        port.postMessage(${make})
        port.postMessage({ type: 'settings', settings: { platform: 'tiktok' } })
        port.postMessage({ type: 'creative', creative: { text: { body: 'Lose 10 kg in 7 days, guaranteed!' } } })
      }, { once: true })
      document.querySelector('iframe').src = '${site.cdn.url}/preclear/frame.html#preclear=guess'`)
    await expect.poll(() => heard(page, 'report')).not.toEqual([])
    expect((await heard(page, 'error')).map(({ code }) => code)).toEqual(['message_ignored'])
    const [frame] = page.frames().slice(1)
    expect(await frame?.evaluate(() => 'hit' in globalThis)).toBe(false)
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('another document in the iframe', () => {
  const speak = (says: string): string => pageOf(`<script>${says}</script>`)
  const hello = (token: string): string => `
    const { port1, port2 } = new MessageChannel()
    parent.postMessage({ preclear: 'hello', token: ${token}, page: 'p' }, '${site.host.url}', [port2])`

  it.each<[what: string, attributes: string, origin: () => string, says: () => string]>([
    ['from elsewhere, with the right token', '', () => site.host.url, () => hello("location.hash.split('=')[1]")],
    ['from the right origin, with a guess', '', () => site.cdn.url, () => hello("'guess'")],
    ['in a sandbox, with a guess', 'sandbox="allow-scripts"', () => site.cdn.url, () => hello("'guess'")],
    [
      'in a sandbox, with no token',
      'sandbox="allow-scripts"',
      () => site.cdn.url,
      () => "parent.postMessage({ preclear: 'hello' }, '*')",
    ],
  ])('%s: is not answered, and counted', async (_what, attributes, origin, says) => {
    for (const server of [site.host, site.cdn])
      server.answers.set('/stranger.html', { body: speak(says()), type: 'text/html' })
    // The frame is led elsewhere before it says hello.
    site.cdn.answers.set('/preclear/frame.html', {
      body: speak(`location.replace('${origin()}/stranger.html' + location.hash)`),
      type: 'text/html',
    })
    const { page, context } = await open(frameAt(site.cdn.url, attributes))
    await page.evaluate(
      ([url]) => {
        void Reflect.get(globalThis, 'connect')({ origin: url, platform: 'tiktok' })
        Reflect.get(globalThis, 'frame').ready.then(() => Object.assign(globalThis, { connected: true }))
      },
      [site.cdn.url],
    )
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'frame').ignored)).toBeGreaterThan(0)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'connected'))).toBeUndefined()
    await context.close()
  })

  it('with the right origin and token: what it says is read as strictly, and nothing else is taken', async () => {
    const nonsense = [
      "{ type: 'report', report: { outcome: 'approved' } }",
      "{ type: 'height', height: 1e9 }",
      "{ type: 'height', height: NaN }",
      "{ type: 'height', height: 50, more: 1 }",
      "{ type: 'fix', creative: 'text', fixId: 'f' }",
      "{ type: 'focus-field', path: 'x'.repeat(9000), findingId: 'f1' }",
      "{ type: 'welcome' }",
      "'height'",
      'null',
    ]
    site.cdn.answers.set('/preclear/frame.html', {
      body: speak(`addEventListener('hashchange', () => {
        ${hello("location.hash.split('=')[1]")}
        for (const message of [${nonsense}]) port1.postMessage(message)
        port1.postMessage({ type: 'height', height: 77 })
      })`),
      type: 'text/html',
    })
    const { page, errors, context } = await open(frameAt(site.cdn.url))
    await page.evaluate((origin) => void Reflect.get(globalThis, 'connect')({ origin }), site.cdn.url)
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'heard')))
      .toEqual([{ type: 'height', height: 77 }])
    expect(await page.evaluate(() => Reflect.get(globalThis, 'frame').ignored)).toBe(nonsense.length)
    expect(await page.locator('iframe').evaluate((iframe) => iframe.style.height)).toBe('77px')
    expect(errors).toEqual([])
    await context.close()
  })
})
