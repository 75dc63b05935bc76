/** -60 dBFS. */
export const SILENT = 0.001
const SLOTS_A_SECOND = 100
const LEAST_MS = 2000

export interface Silence {
  /** Nothing above -60 dBFS from beginning to end. */
  readonly isSilent: boolean
  /** Silent stretches of 2 s and more, longest first. */
  readonly stretches: readonly { readonly startMs: number; readonly endMs: number }[]
}

export interface SilenceMeter {
  push(channels: readonly Float32Array[]): void
  result(): Silence
}

/** Where every channel is silent, told by slots of 10 ms. */
export function createSilenceMeter(sampleRate: number): SilenceMeter {
  const slot = Math.max(1, Math.round(sampleRate / SLOTS_A_SECOND))
  const stretches: { startMs: number; endMs: number }[] = []
  let slots = 0
  let quiet = 0
  let heard = false
  let isSilent = true
  let filled = 0
  const ms = (n: number): number => (n * slot * 1000) / sampleRate
  const close = (): void => {
    if (ms(quiet) >= LEAST_MS) stretches.push({ startMs: ms(slots - quiet), endMs: ms(slots) })
    quiet = 0
  }
  const push = (channels: readonly Float32Array[]): void => {
    const length = channels[0]?.length ?? 0
    for (let at = 0; at < length; ) {
      const end = Math.min(length, at + slot - filled)
      for (const samples of channels) heard ||= isHeard(samples, at, end)
      filled += end - at
      at = end
      if (filled < slot) continue
      if (heard) {
        isSilent = false
        close()
      } else quiet++
      slots++
      heard = false
      filled = 0
    }
  }
  const result = (): Silence => {
    if (heard) isSilent = false
    close()
    return { isSilent, stretches: stretches.toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs)) }
  }
  return { push, result }
}

function isHeard(samples: Float32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const x = samples[i] ?? 0
    if (x > SILENT || x < -SILENT) return true
  }
  return false
}
