import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Report } from '@preclear/core'
import type { Page } from 'playwright'
import { gather, writeAll } from '../../media/src/assets/gather.ts'
import type { AssetFeature } from '../../media/src/assets/list.ts'
import type { Origin, Site } from './site.ts'
import { BAD, pageOf, TAG, type Visit, visit } from './visit.ts'

/** What the text of the ad breaks, and what is seen in the video alone. */
export const WORDS = 'weight-promise'
export const SEEN = 'flashing'
export const VIDEO = 'looks/flash-4hz-30fps.mp4'
export const PICTURE = 'words/en-photo.webp'

const FIXTURES = resolve(import.meta.dirname, '../../media/fixtures')

/** A file of `packages/media/fixtures`, in base64. */
export function fixture(file: string): string {
  return readFileSync(join(FIXTURES, file)).toString('base64')
}

/** Hosts what the large readers need in the folder of the senses, as `preclear-media-assets` copies it. */
export function hostAssets(origin: Origin, features: readonly AssetFeature[]): void {
  const { files, problems } = gather({ features, languages: ['eng'] })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const folder = mkdtempSync(join(tmpdir(), 'preclear-assets-'))
  writeAll(folder, files)
  for (const path of ['assets.json', ...files.map((file) => file.path)])
    origin.answers.set(`/preclear/media/${path}`, { body: readFileSync(join(folder, path)) })
  rmSync(folder, { recursive: true })
}

/** What was seen of a check with files. */
export interface FilesChecked {
  readonly report: Report
  /** Rules broken in each state that was shown on the way, with the number of senses at work. */
  readonly shown: readonly { readonly rules: readonly string[]; readonly senses: number }[]
  /** Whether the element got a desk for files. */
  readonly hasDesk: boolean
}

/** Gives the first element an ad with these files of `packages/media/fixtures`, and resolves with the end of its check. */
export function checkFiles(page: Page, ...files: readonly string[]): Promise<FilesChecked> {
  const media = files.map((file, at) => ({
    id: `m${at}`,
    name: basename(file),
    kind: /\.mp4$/.test(file) ? 'video' : 'image',
    base64: fixture(file),
  }))
  return page.evaluate(
    async ({ media, ad }) => {
      await customElements.whenDefined('preclear-check')
      const element = document.querySelector('preclear-check')
      if (!element) throw new Error('There is no element.')
      const shown: { rules: string[]; senses: number }[] = []
      const { state } = element.controller
      const quit = state.subscribe(({ report, progress }) =>
        shown.push({
          rules: (report?.findings ?? []).map(({ ruleId }) => ruleId),
          senses: progress?.senses.length ?? 0,
        }),
      )
      const ended = new Promise<Report>((done, fail) => {
        element.addEventListener('preclear-report', ({ detail }) => done(detail.report), { once: true })
        element.addEventListener('preclear-error', ({ detail }) => fail(detail.error), { once: true })
      })
      element.creative = {
        ...ad,
        platform: 'tiktok',
        media: media.map(({ base64, kind, ...named }) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
          return { ...named, kind, source: new Blob([bytes], { type: kind === 'video' ? 'video/mp4' : 'image/webp' }) }
        }),
      } as typeof element.creative
      const report = await ended
      quit()
      return { report, shown, hasDesk: element.media !== undefined }
    },
    { media, ad: BAD },
  ) as Promise<FilesChecked>
}

export const rulesOf = ({ findings }: Report): readonly string[] => findings.map(({ ruleId }) => ruleId)
export const reasonsOf = ({ notRun }: Report): readonly string[] => [...new Set(notRun.map(({ reason }) => reason))]

/** Hears of every request that a browser makes to another machine, whoever in the page makes it. */
export interface Outside {
  readonly proxy: { readonly server: string; readonly bypass: string }
  /** What was asked for, in order. */
  readonly asked: readonly string[]
  stop(): void
}

/** A proxy, which browsers use for everything but our own servers. */
export async function watchOutside(): Promise<Outside> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  const proxy = { server: `http://127.0.0.1:${address.port}`, bypass: '127.0.0.1' }
  return { proxy, asked, stop: () => server.close() }
}

/** Milliseconds of each long task of the page's main thread from now on. */
export async function watchTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  const tasks = await page.evaluateHandle(() => {
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    return tasks
  })
  return () => tasks.jsonValue()
}

/** Opens a page of the host with one element. The policy holds for every file of the origin, workers among them, and violations anywhere are reported to it. */
export function openWatched(site: Site, outside: Outside, policy: string, script: string): Promise<Visit> {
  if (policy) site.host.headers = { 'content-security-policy': `${policy}; report-uri /violations` }
  return visit(site, { body: pageOf(TAG, script) }, '/', { proxy: outside.proxy })
}
