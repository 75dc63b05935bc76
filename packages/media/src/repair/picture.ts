import { type Bytes, bytesOf } from '../bytes/bytes.ts'
import { hiddenIn } from '../senses/image-file/hidden.ts'
import type { PictureFile } from '../senses/image-file/picture-file.ts'
import { pictureTypeOf, readPicture } from '../senses/image-file/read-picture.ts'
import { borderColour } from './border.ts'
import { frameOf } from './frame.ts'
import type { Job } from './job.ts'
import { asRefusal } from './open.ts'
import { type Pace, untilAborted } from './pace.ts'
import { RepairRefused } from './refused.ts'
import type { Wishes } from './wish.ts'

const MOST_BYTES = 128_000_000
/** Pixels: 160 MB once decoded. */
const MOST_PIXELS = 40_000_000
const JPEG_QUALITY = 0.92

export interface MadePicture {
  readonly blob: Blob
  readonly type: 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'ico'
}

/**
 * A picture after all steps of a job. What stands behind it is cut off and the picture stays byte for byte what it was; it is
 * drawn anew where its shape or format changes or where something hides inside it. What is drawn anew stands upright, has no
 * metadata and shows the first picture of an animation; transparent parts become white in a JPEG. Throws `RepairRefused`.
 */
export async function repairPicture(file: Blob, job: Job, wishes: Wishes, pace: Pace): Promise<MadePicture> {
  if (job.trim || job.addSound || job.convert === 'mp4') throw new RepairRefused('wrong-kind')
  if (file.size > MOST_BYTES) throw new RepairRefused('too-large', { bytes: file.size })
  try {
    return await untilAborted(make(file, job, wishes, pace), pace.signal)
  } catch (error) {
    pace.signal?.throwIfAborted()
    throw asRefusal(error, 'cannot-decode')
  }
}

async function make(file: Blob, job: Job, wishes: Wishes, { onProgress, signal }: Pace): Promise<MadePicture> {
  const bytes = bytesOf(new Uint8Array(await file.arrayBuffer()))
  const type = pictureTypeOf(bytes)
  const known = type === undefined ? undefined : readPicture(type, bytes)
  if (type === undefined || !known) throw new RepairRefused('cannot-decode')
  if (known.width * known.height > MOST_PIXELS)
    throw new RepairRefused('too-large', { width: known.width, height: known.height })
  onProgress?.(0.2)
  const isDrawn =
    job.crop !== undefined || job.shape !== undefined || (job.convert !== undefined && job.convert !== type)
  if (!isDrawn) {
    const stripped = job.strip ? strip(file, bytes, known) : undefined
    if (stripped) {
      onProgress?.(1)
      return { blob: stripped, type: type as MadePicture['type'] }
    }
    if (!job.strip || !isHiding(bytes, known)) throw new RepairRefused('nothing-to-do')
  }
  const drawn = await draw(file, job, wishes, job.convert === 'png' || job.convert === 'jpeg' ? job.convert : type)
  signal?.throwIfAborted()
  onProgress?.(1)
  return drawn
}

/** The file up to the end of the picture; undefined where nothing stands behind it, or where that would not be enough. */
function strip(file: Blob, bytes: Bytes, { end, notes }: PictureFile): Blob | undefined {
  if (end === undefined || end >= bytes.length) return undefined
  const kept = bytesOf(bytes.data.subarray(0, end))
  if (
    hiddenIn(
      kept,
      end,
      notes.filter(({ from }) => from < end),
    ) !== ''
  )
    return undefined
  return file.slice(0, end, file.type)
}

function isHiding(bytes: Bytes, { end = bytes.length, notes }: PictureFile): boolean {
  return hiddenIn(bytes, end, notes) !== ''
}

async function draw(file: Blob, job: Job, wishes: Wishes, type: string): Promise<MadePicture> {
  if (typeof createImageBitmap !== 'function') throw new RepairRefused('cannot-decode')
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const frame = frameOf(picture, job, wishes, false)
    const { cut, width, height, left, top } = frame
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) throw new RepairRefused('too-large', { width, height })
    const isPadded = cut.width !== width || cut.height !== height
    if (isPadded) {
      context.fillStyle = borderColour(frame, (to, w, h) =>
        to.drawImage(picture, cut.left, cut.top, cut.width, cut.height, 0, 0, w, h),
      )
      context.fillRect(0, 0, width, height)
    }
    context.drawImage(picture, cut.left, cut.top, cut.width, cut.height, left, top, cut.width, cut.height)
    const made = type === 'jpeg' || (type !== 'png' && isOpaque(context, width, height)) ? 'jpeg' : 'png'
    if (made === 'jpeg') {
      context.globalCompositeOperation = 'destination-over'
      context.fillStyle = 'white'
      context.fillRect(0, 0, width, height)
    }
    return { blob: await canvas.convertToBlob({ type: `image/${made}`, quality: JPEG_QUALITY }), type: made }
  } finally {
    picture.close()
  }
}

function isOpaque(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = context.getImageData(0, 0, width, height)
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false
  return true
}
