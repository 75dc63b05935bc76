const RATE = 8000
const SECONDS = 6
/** Hertz: A3, C4, E4, A4, E4, C4, one after the other. */
const NOTES = [220, 261.63, 329.63, 440, 329.63, 261.63] as const

function header(bytes: number): DataView<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(44))
  const write = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i))
  }
  write(0, 'RIFF')
  view.setUint32(4, 36 + bytes, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  write(36, 'data')
  view.setUint32(40, bytes, true)
  return view
}

/** A few soft notes of our own as a WAV file: mono, 8 bit, 8 kHz, 6 seconds. */
export function playTune(name: string): File {
  const samples = new Uint8Array(RATE * SECONDS)
  const perNote = samples.length / NOTES.length
  samples.forEach((_, i) => {
    const note = NOTES[Math.floor(i / perNote)] ?? 0
    const fade = 1 - (i % perNote) / perNote
    samples[i] = 128 + Math.round(48 * fade * Math.sin((2 * Math.PI * note * i) / RATE))
  })
  return new File([header(samples.length), samples], name, { type: 'audio/wav' })
}
