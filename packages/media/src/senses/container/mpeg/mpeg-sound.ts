import type { Bytes } from '../../../bytes/bytes.ts'
import type { Sound } from '../film.ts'

/** The first frame head of MPEG audio, layers 1 to 3, in these bytes. */
export function readMpegSound(bytes: Bytes): Sound | undefined {
  for (let at = bytes.find([0xff]); at !== -1 && at + 4 <= bytes.length; at = bytes.find([0xff], at + 1)) {
    const second = bytes.u8(at + 1)
    const third = bytes.u8(at + 2)
    const layer = LAYERS[(second >> 1) & 3]
    const version = (second >> 3) & 3
    const rate = RATES[(third >> 2) & 3]
    if ((second & 0xe0) !== 0xe0 || !layer || version === 1 || !rate || third >> 4 === 15) continue
    const sampleRate = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4
    return { codec: layer, sampleRate, channels: bytes.u8(at + 3) >> 6 === 3 ? 1 : 2 }
  }
  return undefined
}

const LAYERS = [undefined, 'mp3', 'mp2', 'mp1']
const RATES = [44_100, 48_000, 32_000, undefined]

/** The first frame head of Dolby Digital (ATSC A/52) in these bytes. */
export function readAc3(bytes: Bytes): Sound | undefined {
  const at = bytes.find([0x0b, 0x77])
  const sampleRate = [48_000, 44_100, 32_000][bytes.u8(at + 4) >> 6]
  if (at === -1 || !sampleRate) return undefined
  const mode = bytes.u8(at + 6) >> 5
  // Mix levels stand between the mode and the bit for the bass channel, where the mode has such channels.
  const skipped = (mode & 1 && mode !== 1 ? 2 : 0) + (mode & 4 ? 2 : 0) + (mode === 2 ? 2 : 0)
  const hasBass = (bytes.u16(at + 6) >> (12 - skipped)) & 1
  return { codec: 'ac3', sampleRate, channels: (AC3_CHANNELS[mode] ?? 0) + hasBass }
}

const AC3_CHANNELS = [2, 1, 2, 3, 3, 4, 4, 5]
