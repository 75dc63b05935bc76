import {
  add,
  avgPool,
  fused,
  pad,
  reshape,
  softmax,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D,
  tensor,
  tidy,
} from '@tensorflow/tfjs-core'
import type { Operation } from './operations.ts'

export interface Network {
  /** `[1, side, side, 3]` in, shares of the classes out, which the caller disposes of. */
  run(picture: Tensor4D): Tensor
  close(): void
}

type Values = ReadonlyMap<string, Tensor>
type Step = (values: Values) => Tensor
/** Weights live as long as the network. */
type Keep = (values: Float32Array, shape: readonly number[]) => Tensor

/** Makes ready to run: the weights go to the engine once. `input` is the name of the layer that stands for the picture. */
export function networkOf(operations: readonly Operation[], input: string): Network {
  const kept: Tensor[] = []
  const keep: Keep = (values, shape) => {
    const made = tensor(values, [...shape])
    kept.push(made)
    return made
  }
  const steps = operations.map((operation) => ({ name: operation.name, run: stepOf(operation, keep) }))
  return {
    run: (picture) =>
      tidy(() => {
        const values = new Map<string, Tensor>([[input, picture]])
        let last: Tensor = picture
        for (const { name, run } of steps) {
          last = run(values)
          values.set(name, last)
        }
        return last
      }),
    close() {
      for (const one of kept) one.dispose()
    },
  }
}

function stepOf(operation: Operation, keep: Keep): Step {
  const [from = '', other = ''] = operation.inputs
  if (operation.kind === 'pad')
    return (values) => pad(take(values, from), [[0, 0], ...pairs(operation.padding), [0, 0]])
  if (operation.kind === 'add') return (values) => add(take(values, from), take(values, other))
  if (operation.kind === 'flatten') return (values) => reshape(take(values, from), [1, -1])
  if (operation.kind === 'pool') {
    const { size, strides } = operation
    return (values) => avgPool(take(values, from) as Tensor4D, [...size], [...strides], 'valid')
  }
  const weights = keep(operation.kernel.values, operation.kernel.shape)
  const bias = keep(operation.bias, [operation.bias.length])
  if (operation.kind === 'dense') {
    const isLast = operation.activation === 'softmax'
    return (values) => {
      const a = take(values, from) as Tensor2D
      const b = weights as Tensor2D
      const sum = fused.matMul({ a, b, bias, activation: isLast ? 'linear' : 'relu' })
      return isLast ? softmax(sum) : sum
    }
  }
  const [high, wide] = operation.strides
  const strides: [number, number] = [high, wide]
  const convolve = operation.kind === 'conv' ? fused.conv2d : fused.depthwiseConv2d
  return (values) =>
    convolve({
      x: take(values, from) as Tensor4D,
      filter: weights as Tensor4D,
      bias: bias as Tensor1D,
      strides,
      pad: operation.pad,
      activation: operation.isCut ? 'relu6' : 'linear',
    })
}

function take(values: Values, name: string): Tensor {
  const value = values.get(name)
  if (!value) throw new TypeError(`nothing comes from ${name}`)
  return value
}

const pairs = (padding: readonly (readonly [number, number])[]): [number, number][] =>
  padding.map(([before, after]) => [before, after])
