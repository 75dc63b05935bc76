/** Samples in a frame of AAC-LC. */
export const FRAME_SAMPLES = 1024
export const SILENT_RATE = 44_100
export const SILENT_CHANNELS = 2

/** Index of 44.1 kHz in the table of sampling frequencies (ISO/IEC 14496-3, 1.6.3.3). */
const FREQUENCY_INDEX = 4
const AAC_LC = 2
const CHANNEL_PAIR = 1
const END = 7

type Bits = readonly (readonly [value: number, length: number])[]

/** AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1): AAC-LC, 44.1 kHz, stereo, frames of 1024 samples. */
export function silentConfig(): Uint8Array {
  return packed([
    [AAC_LC, 5],
    [FREQUENCY_INDEX, 4],
    [SILENT_CHANNELS, 4],
    // GASpecificConfig: frameLengthFlag, dependsOnCoreCoder, extensionFlag.
    [0, 3],
  ])
}

/**
 * A frame that decodes to silence: a raw_data_block (ISO/IEC 14496-3, 4.4.2.1) with one channel pair whose spectrum has no
 * band at all (max_sfb = 0), so that neither sections nor scale factors nor coefficients follow.
 */
export function silentFrame(): Uint8Array {
  // individual_channel_stream: global_gain, pulse_data_present, tns_data_present, gain_control_data_present.
  const channel: Bits = [
    [0, 8],
    [0, 1],
    [0, 1],
    [0, 1],
  ]
  return packed([
    [CHANNEL_PAIR, 3],
    // element_instance_tag, common_window.
    [0, 4],
    [1, 1],
    // ics_info: ics_reserved_bit, window_sequence (long), window_shape, max_sfb, predictor_data_present.
    [0, 1],
    [0, 2],
    [0, 1],
    [0, 6],
    [0, 1],
    // ms_mask_present.
    [0, 2],
    ...channel,
    ...channel,
    [END, 3],
  ])
}

/** Bits, highest first, filled up with zeros to whole bytes. */
function packed(bits: Bits): Uint8Array {
  const length = bits.reduce((sum, [, n]) => sum + n, 0)
  const bytes = new Uint8Array(Math.ceil(length / 8))
  let at = 0
  for (const [value, n] of bits)
    for (let bit = n - 1; bit >= 0; bit--, at++)
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (((value >> bit) & 1) << (7 - (at & 7)))
  return bytes
}
