import type { Fact, Surface } from '@preclear/core'
import type { Facts } from '../cache/shape.ts'

/** What a sense found, said of this medium: results are kept by content, and the same file may stand elsewhere under another id. */
export function stamped(found: Facts, mediaId: string): Facts {
  const { facts, surfaces } = found
  return {
    ...found,
    facts: facts.map((fact) => factOf(fact, mediaId)),
    ...(surfaces ? { surfaces: surfaces.map((surface) => surfaceOf(surface, mediaId)) } : {}),
  }
}

function factOf(fact: Fact, mediaId: string): Fact {
  const { evidence } = fact
  return { ...fact, mediaId, ...(evidence ? { evidence: evidence.map((each) => ({ ...each, mediaId })) } : {}) }
}

function surfaceOf(surface: Surface, mediaId: string): Surface {
  const end = surface.id.slice(Math.max(0, surface.id.lastIndexOf('#')))
  return { ...surface, id: `${mediaId}${end.startsWith('#') ? end : '#text'}`, path: `/media/${mediaId}` }
}
