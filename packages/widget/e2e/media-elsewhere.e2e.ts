import type { Report } from '@preclear/core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  checkFiles,
  fixture,
  hostAssets,
  type Outside,
  openWatched,
  PICTURE,
  reasonsOf,
  rulesOf,
  SEEN,
  VIDEO,
  WORDS,
  watchOutside,
} from './files.ts'
import { type Site, startSite } from './site.ts'
import type { Visit } from './visit.ts'

let site: Site
let outside: Outside
beforeAll(async () => {
  outside = await watchOutside()
  site = await startSite()
})
afterAll(async () => {
  await site.stop()
  outside.stop()
})
afterEach(() => {
  site.reset()
  expect(outside.asked).toEqual([])
})

const open = (policy: string, script: string): Promise<Visit> => openWatched(site, outside, policy, script)
const foreign = (attributes = ''): string =>
  `<script async src="${site.cdn.url}/preclear/preclear-loader.js" integrity="${site.integrity('preclear-loader.js')}" crossorigin ${attributes}></script>`

describe('files of Preclear on another origin', () => {
  const policy = (workers: string): string =>
    `default-src 'none'; script-src ${site.cdn.url} 'wasm-unsafe-eval'; worker-src ${workers}; connect-src ${site.cdn.url}; img-src blob:; media-src blob:`

  it('work with workers from blobs, and ask that origin alone', async () => {
    hostAssets(site.cdn, ['text', 'codes'])
    const { page, errors, violations, context } = await open(policy('blob:'), foreign('data-media-preload="text"'))
    const { report } = await checkFiles(page, VIDEO, PICTURE)
    expect(rulesOf(report)).toEqual(expect.arrayContaining([WORDS, SEEN]))
    expect(report.surfaces.find(({ id }) => id === 'm1#text')?.text).toMatch(/7 days/i)
    expect(site.cdn.asked).toContain('/preclear/media/worker.js')
    expect(await violations()).toEqual([])
    expect(site.host.asked).toEqual(['/'])
    expect(errors).toEqual([])
    await context.close()
  })

  it('say that no worker could start where blobs are not allowed', async () => {
    const { page, context } = await open(policy("'self'"), foreign())
    const { report } = await checkFiles(page, VIDEO)
    expect(rulesOf(report)).toContain(WORDS)
    expect(rulesOf(report)).not.toContain(SEEN)
    expect(reasonsOf(report)).toContain('no-worker')
    await context.close()
  })

  it('look at files from a frame in a sandbox, as far as the browser decodes there', async () => {
    const page = (await site.file('frame.html')).replace('content="self"', `content="${site.host.url}"`)
    site.cdn.answers.set('/preclear/frame.html', { body: page, type: 'text/html' })
    const host = `import { connectFrame } from '/preclear/connect-frame.js'
      const frame = connectFrame(document.querySelector('iframe'), { origin: '${site.cdn.url}', platform: 'tiktok' })
      globalThis.reported = new Promise((done) => frame.on('report', ({ report }) => done(report)))
      globalThis.give = (creative) => { frame.creative = creative }`
    site.host.answers.set('/host.js', { body: host, type: 'text/javascript' })
    const frame = `<iframe src="${site.cdn.url}/preclear/frame.html" sandbox="allow-scripts"></iframe>`
    const opened = await open('', `${frame}<script type="module" src="/host.js"></script>`)
    await opened.page.waitForFunction(() => 'give' in globalThis)
    const base64 = fixture(VIDEO)
    const report = await opened.page.evaluate(async (given) => {
      const bytes = Uint8Array.from(atob(given), (sign) => sign.charCodeAt(0))
      const source = new Blob([bytes], { type: 'video/mp4' })
      Reflect.get(globalThis, 'give')({ platform: 'tiktok', media: [{ id: 'm', kind: 'video', source }] })
      return (await Reflect.get(globalThis, 'reported')) as Report
    }, base64)
    expect(rulesOf(report)).toContain('video-without-sound')
    expect(reasonsOf(report)).toContain('no-decoder')
    expect(reasonsOf(report)).not.toContain('no-worker')
    await opened.context.close()
  })
})
