import type { ClaimHit, ReadSurface } from '../contracts/checker.ts'
import type { ClaimReader } from '../text/index.ts'

/** Fields that people read one after the other, so that a claim can begin in one and end in the next. */
const NEIGHBOURS = [
  ['headline', 'body'],
  ['body', 'cta'],
] as const
const FINISHED = /[.!?…。؟।]["'”»)\]]*\s*$/u

/** What was found at seams before: identities of surfaces stay while their texts do, and nothing is read twice. */
export type Sewn = WeakMap<ReadSurface, Map<ReadSurface, ReadSurface>>

/**
 * Claims split over two fields ("Earn $900" | "a day from your sofa"). A field that ends its sentence is not continued by the next.
 * They are told at the first field, with the rest of their words in `also`.
 */
export function withSeams(surfaces: readonly ReadSurface[], claims: ClaimReader, sewn: Sewn): readonly ReadSurface[] {
  let out = surfaces
  for (const [firstId, nextId] of NEIGHBOURS) {
    const first = out.find(({ id }) => id === firstId)
    const next = out.find(({ id }) => id === nextId)
    if (!first || !next || FINISHED.test(first.text) || first.language !== next.language) continue
    const whole = sewn.get(first)?.get(next) ?? sew(first, next, claims)
    sewn.set(first, (sewn.get(first) ?? new Map()).set(next, whole))
    if (whole !== first) out = out.map((surface) => (surface === first ? whole : surface))
  }
  return out
}

/** The first of two surfaces with the claims that run on into the second; the same object where there are none. */
function sew(first: ReadSurface, next: ReadSurface, claims: ClaimReader): ReadSurface {
  const across = acrossSeam(first, next, claims)
  return across.length > 0 ? { ...first, claims: [...first.claims, ...across] } : first
}

function acrossSeam(first: ReadSurface, next: ReadSurface, reader: ClaimReader): readonly ClaimHit[] {
  const seam = first.text.trimEnd().length
  const text = `${first.text.slice(0, seam)} ${next.text}`
  return reader
    .read(text, first.language)
    .claims.filter(({ start, end }) => start < seam && end > seam + 1)
    .map(({ readsAs: _readsAs, ...claim }) => ({
      ...claim,
      end: seam,
      also: { surface: next.id, start: 0, end: claim.end - seam - 1 },
    }))
}
