import { createPrecheck, type SenseResult } from '@preclear/core'
import type { MediaSenses } from '@preclear/media'
import { tiktok } from '@preclear/policies/tiktok'
import { fresh, look, sensesOf } from './media-at-hand.ts'
import { hire } from './media-calls.ts'
import { makeFilm } from './media-film.ts'
import { countedWorker, rawWorker, time } from './media-pairs.ts'

// Runs in the page that `bench media` opens, which calls what is put in reach at the end.

/** Bytes read of a film for its metadata. */
async function bytesRead(name: string): Promise<{ readonly own: number; readonly raw: number }> {
  const media = sensesOf({ createWorker: countedWorker })
  await look(media, 'container', fresh(name), 'video')
  const channel = new BroadcastChannel('read')
  const own = await new Promise<number>((resolve) => {
    channel.onmessage = ({ data }) => resolve(Number(data))
    channel.postMessage('ask')
  })
  channel.close()
  media.close()
  const raw = hire(rawWorker())
  await raw.ask('count')
  await raw.ask('metadata', fresh(name))
  const theirs = Number(await raw.ask('count'))
  raw.dismiss()
  return { own, raw: theirs }
}

interface FullCheck {
  readonly ms: readonly number[]
  /** Longest task of the page's own thread while it was checked, ms; 0 where none was over 50. */
  readonly longestTask: number
  readonly outcome: string
  /** Senses that could not look, and why. */
  readonly unseen: readonly string[]
}

/** All senses and all rules, on a film that is new each time. */
async function fullCheck(name: string, rounds: number): Promise<FullCheck> {
  let longestTask = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
  })
  const media = sensesOf()
  const precheck = createPrecheck({ packs: [tiktok], senses: media.senses })
  observer.observe({ type: 'longtask' })
  const ms: number[] = []
  let outcome = ''
  let unseen: readonly string[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    const report = await precheck.check({
      platform: 'tiktok',
      targeting: { countries: ['US'], languages: ['en'], minAge: 18 },
      text: { displayName: 'Clay & Co', body: 'Hand-made mugs for slow mornings.' },
      landingPage: { url: 'https://clay.example/mugs' },
      media: [{ id: 'film', kind: 'video', source: fresh(name) }],
    })
    ms.push(performance.now() - started)
    outcome = report.outcome
    const reasons = ['no-asset', 'no-decoder', 'not-loaded', 'sense-failed', 'sense-timeout', 'sense-budget']
    unseen = [...new Set(report.notRun.flatMap(({ reason }) => (reasons.includes(reason) ? [reason] : [])))]
  }
  observer.disconnect()
  media.close()
  return { ms, longestTask, outcome, unseen }
}

/** Makes a film, and gives it to the server to keep. */
async function make(name: string, seconds: number, keyFrameSeconds: number): Promise<void> {
  const response = await fetch(`/films/${name}`, { method: 'POST', body: await makeFilm(seconds, keyFrameSeconds) })
  if (!response.ok) throw new Error(`${name} was not kept`)
}

interface Wanted {
  readonly file: string
  readonly kind: 'image' | 'video' | 'audio'
  readonly sense: string
  readonly languages: readonly string[]
}

const opened = new Map<string, Promise<Blob>>()
let table: MediaSenses | undefined

/** What one sense says of one fixture. */
async function lookAt({ file, kind, sense, languages }: Wanted): Promise<SenseResult> {
  const open = opened.get(file) ?? fetch(`/fixtures/${file}`).then((response) => response.blob())
  opened.set(file, open)
  table ??= sensesOf({ cache: 'memory' })
  table.setLanguages(languages)
  const found = table.senses.find(({ id }) => id === sense)
  if (!found) throw new Error(`there is no sense ${sense}`)
  return found.sense({ id: 'm', kind, source: await open }, new AbortController().signal)
}

Object.assign(globalThis, { time, bytesRead, fullCheck, make, lookAt })
