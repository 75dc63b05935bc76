import type { Medium, RepairStep } from '@preclear/core'
import { type MadeFilm, repairFilm } from './film.ts'
import { jobOf } from './job.ts'
import { repairPicture } from './picture.ts'
import { RepairRefused } from './refused.ts'
import type { Wishes } from './wish.ts'

export interface RepairChoices extends Wishes {
  /** Name of the file as it was; the new one is called after it. */
  readonly name?: string
}

export interface RepairOptions {
  readonly signal?: AbortSignal
  /** Share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** The new film has fewer kbit/s than asked for, though the encoder was given all it takes: its picture hardly changes. */
  readonly onBelow?: (kbps: number) => void
}

/** Characters a platform keeps of a name, less room for what is added. */
const LONGEST_NAME = 80
const EXTENSIONS: Readonly<Record<string, string>> = { jpeg: 'jpg' }

/**
 * The file after all steps, made in one go on the device: a film as MP4, a picture as it was or as JPEG or PNG. What need not
 * be encoded anew is copied. Order of the steps does not matter: extras are stripped, the stretch is cut out, bars are cropped,
 * the rest brought to its shape, sound added. Throws `RepairRefused` where that cannot be had; an abort throws its reason.
 */
export async function repairMedium(
  file: Blob,
  kind: Medium['kind'],
  steps: readonly RepairStep[],
  choices: RepairChoices = {},
  { signal, onProgress, onBelow }: RepairOptions = {},
): Promise<File> {
  signal?.throwIfAborted()
  const job = jobOf(steps)
  if (steps.length === 0) throw new RepairRefused('nothing-to-do')
  const pace = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress: rising(onProgress) } : {}) }
  const name = choices.name ?? (file instanceof File ? file.name : kind)
  if (kind === 'image') {
    const { blob, type } = await repairPicture(file, job, choices, pace)
    return new File([blob], named(name, EXTENSIONS[type] ?? type), { type: `image/${type}` })
  }
  if (job.convert !== undefined && job.convert !== 'mp4') throw new RepairRefused('wrong-kind')
  const made: MadeFilm = await repairFilm(file, kind, job, choices, pace)
  if (made.belowKbps !== undefined) onBelow?.(made.belowKbps)
  return new File([made.bytes], named(name, made.type === 'video/mp4' ? 'mp4' : 'm4a'), { type: made.type })
}

/** Never goes back, however often a step is tried. */
function rising(onProgress: (share: number) => void): (share: number) => void {
  let most = 0
  return (share) => {
    if (share <= most) return
    most = Math.min(1, share)
    onProgress(most)
  }
}

/** `film.mov` → `film-fixed.mp4`. A file that was fixed before keeps its name. */
function named(name: string, extension: string): string {
  const dot = name.lastIndexOf('.')
  const stem = [...(dot > 0 ? name.slice(0, dot) : name)].slice(0, LONGEST_NAME).join('')
  return `${stem.endsWith('-fixed') ? stem : `${stem}-fixed`}.${extension}`
}
