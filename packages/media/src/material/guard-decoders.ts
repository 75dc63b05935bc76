import { CustomAudioDecoder, CustomVideoDecoder } from 'mediabunny'

/** A decoder as mediabunny calls it. */
interface Decoder {
  onError(error: unknown): unknown
  init(): unknown
  decode(packet: never): unknown
  flush(): unknown
}
const STEPS = ['init', 'decode', 'flush'] as const

/**
 * Runs `register`, and makes every decoder it registers report a failure instead of rejecting. mediabunny 1.61 closes a
 * decoder only after its last step, and lets that rejection go unhandled: one damaged frame would end a Node process.
 */
export function guardDecoders(register: () => void): void {
  const found = new Set<Decoder>()
  const bases = [CustomVideoDecoder, CustomAudioDecoder]
  for (const base of bases)
    Object.defineProperty(base, Symbol.hasInstance, { configurable: true, value: noting(found) })
  try {
    register()
  } finally {
    for (const base of bases) Reflect.deleteProperty(base, Symbol.hasInstance)
  }
  for (const decoder of found) guard(decoder)
}

/** What is registered shows itself where it is asked whether it is a decoder. */
function noting(found: Set<Decoder>): (this: { readonly prototype: object }, value: unknown) => boolean {
  return function (value) {
    const isDecoder = Object.prototype.isPrototypeOf.call(this.prototype, Object(value))
    if (isDecoder) found.add(value as Decoder)
    return isDecoder
  }
}

function guard(decoder: Decoder): void {
  const failed = new WeakSet<Decoder>()
  for (const step of STEPS) {
    const act: (this: Decoder, packet: never) => unknown = decoder[step]
    Object.defineProperty(decoder, step, {
      async value(this: Decoder, packet: never) {
        if (failed.has(this)) return
        try {
          await act.call(this, packet)
        } catch (error) {
          failed.add(this)
          this.onError(error)
        }
      },
    })
  }
}
