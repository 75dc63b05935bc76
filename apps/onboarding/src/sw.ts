/** Keeps the whole app on the device after the first visit. The build writes the file list and the version in. */
const FILES: readonly string[] = JSON.parse('%PRECACHE%')
const PREFIX = 'preclear-'
const CACHE: string = `${PREFIX}%VERSION%`

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface RequestEvent extends WaitingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface WorkerScope {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}
const worker = globalThis as unknown as WorkerScope

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))
  await worker.skipWaiting()
}

async function dropOld(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request.mode === 'navigate' ? './' : request, {
    ignoreSearch: true,
    // Some servers vary by origin, and a module script names its origin where the precache did not.
    ignoreVary: true,
  })
  if (kept) return kept
  const response = await fetch(request)
  // Models and readers of words are large: they are kept once somebody has asked for them, not before.
  // A full disk must not keep them from whoever asked.
  if (response.ok && new URL(request.url).pathname.includes('/media/'))
    await cache.put(request, response.clone()).catch(() => undefined)
  return response
}

worker.addEventListener('install', (event) => event.waitUntil(keep()))
worker.addEventListener('activate', (event) => event.waitUntil(dropOld()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin)
    event.respondWith(answer(request))
})
