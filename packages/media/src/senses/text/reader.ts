import { languageFile } from '../../assets/list.ts'
import { loadAsset } from '../../assets/load.ts'
import type { Tools } from '../sense.ts'
import { type Engine, startEngine } from './engine.ts'
import { originOf } from './origin.ts'

let running: { readonly key: string; readonly engine: Promise<Engine> } | undefined
let turn: Promise<unknown> = Promise.resolve()
const data = new Map<string, Uint8Array>()

/** Lets the reader and its languages go, about 150 MB. The next picture starts it anew. */
export function closeText(): void {
  stop()
  data.clear()
}

function stop(): void {
  running?.engine.then((engine) => engine.close()).catch(() => {})
  running = undefined
}

/** The data of a language, by Tesseract's name of it; undefined where it is not hosted. */
export async function languageData(code: string, { asset, signal }: Tools): Promise<Uint8Array | undefined> {
  const known = data.get(code)
  if (known) return known
  try {
    const loaded = await loadAsset(asset, languageFile(code).path, code, signal)
    if (!isLanguageData(loaded)) return undefined
    data.set(code, loaded)
    return loaded
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

/** Packed, or plain: then it begins with the number of its parts. */
function isLanguageData(bytes: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  return (a === 0x1f && b === 0x8b) || (a > 0 && a < 64 && b === 0 && c === 0 && d === 0)
}

/**
 * Work with the reader, one after another: there is one, since each takes much memory. Where the signal ends the work, the
 * reader is ended too, for it knows no other way to stop.
 */
export function withReader<T>(tools: Tools, work: (engine: Engine) => Promise<T>): Promise<T> {
  const mine = turn.then(async () => {
    tools.signal.throwIfAborted()
    tools.signal.addEventListener('abort', stop, { once: true })
    try {
      const engine = await engineOf(tools)
      tools.signal.throwIfAborted()
      return await work(engine)
    } catch (error) {
      // What it was doing when it failed is not known: the next picture gets another.
      stop()
      tools.signal.throwIfAborted()
      throw error
    } finally {
      tools.signal.removeEventListener('abort', stop)
    }
  })
  turn = mine.catch(() => {})
  return mine
}

async function engineOf(tools: Tools): Promise<Engine> {
  const origin = originOf(tools)
  if (running && running.key !== origin.key) stop()
  if (!running) {
    const { key, corePath } = origin
    running = { key, engine: startEngine(origin.start(), corePath) }
  }
  return running.engine
}
