import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** The reader of containers tells the console of every codec it does not know. The report says that in our words. */
export async function hushContainers(): Promise<void> {
  const { Logging, LogLevel } = await import('mediabunny')
  Logging.level = LogLevel.Silent
}

/** `AV_LOG_QUIET` */
const QUIET = -8

/**
 * FFmpeg tells standard error of every damaged frame, past Node; the report says that too. To be called after
 * `registerMediabunnyServer`, which sets the level itself.
 */
export async function hushDecoders(): Promise<void> {
  try {
    const server = createRequire(import.meta.url).resolve('@mediabunny/server')
    const library = pathToFileURL(createRequire(server).resolve('node-av/lib')).href
    const { Log } = (await import(/* @vite-ignore */ library)) as { Log: { setLevel(level: number): void } }
    Log.setLevel(QUIET)
  } catch {
    // Another build of the decoders, with another log: it is loud, and works.
  }
}
