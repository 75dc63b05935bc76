import type { Fact, Unsensed } from '@preclear/core'
import { bytesOf } from '../../bytes/bytes.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { MediaSense, Sensation } from '../sense.ts'
import { isDecodable } from './decode.ts'
import { hasBehind, hiddenIn } from './hidden.ts'
import { pictureTypeOf, readPicture } from './read-picture.ts'

/** No platform takes a picture that is larger. */
const MAX_BYTES = 128_000_000

/**
 * Whether a picture's file is a whole picture and nothing else: `image.orientation`, `image.frames`, `image.decodable`,
 * `file.trailingBytes` (bytes; padding does not count), and `file.hidden`, what stands in or behind it that is no picture.
 * The file is walked from end to end by itself; pictures above 40 megapixels are not decoded.
 */
export const imageFile: MediaSense = {
  id: 'image-file',
  kinds: ['image'],
  provides: ['image.orientation', 'image.frames', 'image.decodable', 'file.trailingBytes', 'file.hidden'],
  cost: 'decode',
  budgetMs: 8000,
  async look(material, { signal }): Promise<Sensation> {
    const { file, id: mediaId } = material
    if (file.size > MAX_BYTES) throw new Unavailable('sense-timeout')
    const bytes = bytesOf(await material.read(0, file.size))
    signal.throwIfAborted()
    const type = pictureTypeOf(bytes)
    if (type === undefined) return { facts: [{ id: 'image.decodable', value: false, mediaId }] }
    const facts: Fact[] = []
    const missing: Unsensed[] = []
    const add = (id: string, value: Fact['value'] | undefined, unit?: string): void => {
      if (value !== undefined) facts.push({ id, value, mediaId, ...(unit ? { unit } : {}) })
    }
    const picture = readPicture(type, bytes)
    const end = picture?.end ?? bytes.length
    const hidden = hiddenIn(bytes, end, picture?.notes ?? [])
    add('image.orientation', picture?.orientation)
    add('image.frames', picture?.frames)
    if (picture) add('file.trailingBytes', hasBehind(bytes, end) ? bytes.length - end : 0, 'bytes')
    if (picture || hidden) add('file.hidden', hidden)
    try {
      add('image.decodable', await isDecodable(file, type, picture ?? { width: 0, height: 0 }))
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      missing.push({ provides: 'image.decodable', reason: error.reason, args: error.args })
    }
    return { facts, ...(missing.length > 0 ? { missing } : {}) }
  },
}
