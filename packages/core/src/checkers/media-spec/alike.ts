import type { CheckInput, CheckResult, Medium } from '../../contracts/index.ts'
import { found, INAPPLICABLE } from '../shared/checker-of.ts'
import { factOf, nameOf, pathOf, wholePicture, whyUnmeasured } from '../shared/medium.ts'
import type { MediaSpecVariant } from './options.ts'

/** Media compared with each other; a carousel ends long before. */
const MOST = 100

/** Names the later of two media whose hashes are nearly the same. */
export function checkAlike(
  input: CheckInput,
  media: readonly Medium[],
  { fact, within }: Extract<MediaSpecVariant['options'], { look: 'alike' }>,
): CheckResult {
  if (media.length < 2) return INAPPLICABLE
  const known = media.slice(0, MOST).map((medium) => ({ medium, hash: factOf(input.facts, medium, fact)?.value }))
  const unknown = known.find(({ hash }) => typeof hash !== 'string')
  const hits = known.flatMap(({ medium, hash }, index) => {
    const twin = known.slice(0, index).find((one) => bitsApart(String(one.hash ?? ''), String(hash ?? '')) <= within)
    if (!twin) return []
    const path = pathOf(input, medium)
    const apart = bitsApart(String(twin.hash), String(hash))
    return [
      {
        reason: 'notAccepted',
        where: { path, mediaId: medium.id },
        evidence: [
          ...wholePicture(medium),
          ...wholePicture(twin.medium),
          { kind: 'field' as const, path, value: `${fact}: ${hash}` },
        ],
        args: { measured: apart, required: within, unit: '', name: nameOf(medium), other: nameOf(twin.medium) },
        measured: { value: apart },
        required: { value: within },
        confidence: 0.8,
      },
    ]
  })
  if (hits.length === 0 && unknown) return { kind: 'notRun', ...whyUnmeasured(input, unknown.medium, fact) }
  return found(...hits)
}

/** Bits in which two hashes of the same length differ; infinitely many where they cannot be compared. */
function bitsApart(a: string, b: string): number {
  if (a === '' || a.length !== b.length) return Number.POSITIVE_INFINITY
  let bits = 0
  for (let i = 0; i < a.length; i++) {
    let difference = Number.parseInt(a[i] ?? '', 16) ^ Number.parseInt(b[i] ?? '', 16)
    for (; difference > 0; difference >>= 1) bits += difference & 1
  }
  return bits
}
