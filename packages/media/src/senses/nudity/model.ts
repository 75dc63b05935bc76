import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { env, findBackendFactory, registerBackend, removeBackend, setBackend, tensor4d } from '@tensorflow/tfjs-core'
import { Unavailable } from '../../material/unavailable.ts'
import { networkOf } from './network.ts'
import { type Operation, operationsOf } from './operations.ts'
import { SIDE } from './squeeze.ts'
import { readModel } from './weights.ts'

/** Order of the model's answers. */
const CLASSES = ['drawing', 'hentai', 'neutral', 'porn', 'sexy'] as const

/** Shares of the five classes, together 1. */
export type Scores = Readonly<Record<(typeof CLASSES)[number], number>>

export interface Model {
  /** `square` as `squeeze` makes it. Holds the thread for about 50 ms. */
  judge(square: Float32Array): Promise<Scores>
  close(): void
}

export interface ModelFiles {
  /** `tfjs-backend-wasm-simd.wasm` */
  readonly engine: Uint8Array<ArrayBuffer>
  /** A Keras model as JSON, with the list of its weights. */
  readonly model: Uint8Array
  readonly weights: Uint8Array
}

/** Starts the engine and builds the model. Throws `Unavailable` where this device cannot run it, or the files do not fit each other. */
export async function startModel(files: ModelFiles): Promise<Model> {
  const { operations, input } = planOf(files)
  await startEngine(files.engine)
  const network = networkOf(operations, input)
  return {
    async judge(square) {
      const picture = tensor4d(square, [1, SIDE, SIDE, 3])
      const answer = network.run(picture)
      const values = await answer.data()
      answer.dispose()
      picture.dispose()
      return Object.fromEntries(CLASSES.map((name, i) => [name, values[i] ?? 0])) as Scores
    },
    close() {
      network.close()
      stopEngine()
    },
  }
}

function planOf({ model, weights }: ModelFiles): { readonly operations: readonly Operation[]; readonly input: string } {
  try {
    const read = readModel(model, weights)
    return { operations: operationsOf(read.layers, read.weights), input: read.layers[0]?.name ?? '' }
  } catch {
    throw new Unavailable('no-asset', { what: 'nudity' })
  }
}

/**
 * The engine's own loader fetches by itself, tries again in other ways, and is spoilt for good once that failed: it is
 * handed the bytes instead. One thread: more need a page that is isolated from others.
 */
async function startEngine(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!(await env().getAsync('WASM_HAS_SIMD_SUPPORT')) || !WebAssembly.validate(bytes))
    throw new Unavailable('no-decoder', { what: 'nudity' })
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  const environment = env()
  const { platform } = environment
  environment.platform = Object.assign(Object.create(platform) as typeof platform, {
    fetch: () => Promise.resolve(new Response(bytes)),
  })
  if (maker) registerBackend('wasm', maker, 2)
  maker = undefined
  setWasmPaths('', true)
  try {
    if (!(await setBackend('wasm'))) throw new Unavailable('no-decoder', { what: 'nudity' })
  } finally {
    environment.platform = platform
  }
}

/** Kept here while the engine is stopped: whoever asks the library for anything then would start it with a fetch of its own. */
let maker: ReturnType<typeof findBackendFactory> | undefined

/** Gives the memory back. */
function stopEngine(): void {
  maker = findBackendFactory('wasm')
  removeBackend('wasm')
}
