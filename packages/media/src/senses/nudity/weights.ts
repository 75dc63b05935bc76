/** One layer of a Keras model. */
export interface Layer {
  /** `Conv2D`, `ReLU` ... */
  readonly kind: string
  readonly name: string
  /** Names of the layers it takes values from. */
  readonly inputs: readonly string[]
  readonly config: LayerConfig
}

export interface LayerConfig {
  readonly padding?: 'same' | 'valid' | readonly (readonly [number, number])[]
  readonly strides?: readonly [number, number]
  readonly pool_size?: readonly [number, number]
  readonly epsilon?: number
  readonly max_value?: number
  readonly activation?: string
}

export interface Weight {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/** By `<layer>/<part>`: `Conv1/kernel`, `bn_Conv1/gamma`. */
export type Weights = ReadonlyMap<string, Weight>

export interface ModelRead {
  readonly layers: readonly Layer[]
  readonly weights: Weights
}

interface ModelText {
  readonly modelTopology: {
    readonly model_config: {
      readonly config: {
        readonly layers: readonly {
          readonly class_name: string
          readonly name: string
          readonly config: LayerConfig
          readonly inbound_nodes: readonly (readonly (readonly [string, ...unknown[]])[])[]
        }[]
      }
    }
  }
  readonly weightsManifest: readonly { readonly weights: readonly WeightText[] }[]
}

interface WeightText {
  readonly name: string
  readonly shape: readonly number[]
  /** Kept as one byte each: `min + byte * scale`. */
  readonly quantization?: { readonly dtype: string; readonly min: number; readonly scale: number }
}

/** Reads a TensorFlow.js layers model. Throws where the weights are not as many bytes as the model says. */
export function readModel(model: Uint8Array, bytes: Uint8Array): ModelRead {
  const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(model)) as ModelText
  const layers = modelTopology.model_config.config.layers.map(({ class_name, name, config, inbound_nodes }) => ({
    kind: class_name,
    name,
    config,
    inputs: (inbound_nodes[0] ?? []).map(([from]) => from),
  }))
  const weights = new Map<string, Weight>()
  let at = 0
  for (const text of weightsManifest.flatMap(({ weights: some }) => some)) {
    const length = text.shape.reduce((product, side) => product * side, 1)
    weights.set(text.name, { shape: text.shape, values: valuesOf(text, bytes.subarray(at, at + length)) })
    at += length
  }
  if (at !== bytes.length) throw new RangeError('weights of another model')
  return { layers, weights }
}

function valuesOf({ name, quantization }: WeightText, bytes: Uint8Array): Float32Array {
  if (quantization?.dtype !== 'uint8') throw new TypeError(`${name} is kept in another way`)
  const { min, scale } = quantization
  return Float32Array.from(bytes, (byte) => byte * scale + min)
}
