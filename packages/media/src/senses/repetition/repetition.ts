import type { Material } from '../../material/material.ts'
import type { MediaSense, Sensation, Tools } from '../sense.ts'
import { hashOf } from './hash.ts'

/** What the picture or film looks like, for finding the same template again: `media.hash`. */
export const repetition: MediaSense = {
  id: 'repetition',
  kinds: ['image', 'video'],
  provides: ['media.hash'],
  cost: 'decode',
  budgetMs: 15_000,
  async look(material: Material, tools: Tools): Promise<Sensation> {
    const stills = await material.stills(tools)
    if (stills.length === 0) return { facts: [] }
    return { facts: [{ id: 'media.hash', value: hashOf(stills.map(({ pixels }) => pixels)), mediaId: material.id }] }
  },
}
