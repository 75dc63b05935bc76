/**
 * `cannot-decode` the device cannot read the file · `cannot-encode` it cannot write the format · `too-small` only enlarging
 * would do · `nothing-left` what is kept is empty · `nothing-to-do` · `sound-needed` there is a track, so a silent one would
 * change nothing · `sound-unreadable` the chosen sound · `wrong-kind` the step is not for such a file · `wrong-shape` no
 * ratio such as `9:16` · `too-large` the file, or the picture in it · `file-changed` it was touched while it was read.
 */
export type RefusalCode =
  | 'cannot-decode'
  | 'cannot-encode'
  | 'too-small'
  | 'nothing-left'
  | 'nothing-to-do'
  | 'sound-needed'
  | 'sound-unreadable'
  | 'wrong-kind'
  | 'wrong-shape'
  | 'too-large'
  | 'file-changed'

const SENTENCES: Readonly<Record<RefusalCode, string>> = {
  'cannot-decode': 'This device cannot read the file. Export it as MP4 with H.264, or a picture as JPEG or PNG.',
  'cannot-encode':
    'This device cannot write the format that is needed. Use a current Chrome, Edge or Safari, or export it anew.',
  'too-small':
    'What is left would have fewer pixels than are asked for. Enlarging adds no detail and is itself objected to: pad it instead, or start from a larger original.',
  'nothing-left': 'Nothing would be left of the file. Keep a longer stretch or a larger part.',
  'nothing-to-do': 'The file is already as it would become.',
  'sound-needed': 'The film has a sound track already, so a silent one would change nothing. Choose a sound.',
  'sound-unreadable': 'This device cannot read the chosen sound. Choose an MP3, M4A, WAV, OGG or FLAC file.',
  'wrong-kind': 'This change is not for such a file.',
  'wrong-shape': 'The shape must be given as width to height, such as 9:16.',
  'too-large': 'The file is too large to be changed in the memory of this device.',
  'file-changed': 'The file was changed while it was read. Choose it again.',
}

/** A repair that is not made, and why. `message` says in English what to do instead; hosts show their own words for `code`. */
export class RepairRefused extends Error {
  override readonly name = 'RepairRefused'
  readonly code: RefusalCode
  /** Numbers behind it, e.g. `width` and `height` in px. */
  readonly args: Readonly<Record<string, string | number>>
  constructor(code: RefusalCode, args: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.code = code
    this.args = args
  }
}

export function isRepairRefused(value: unknown): value is RepairRefused {
  return value instanceof Error && value.name === 'RepairRefused'
}
