import type { Evidence } from '../contracts/finding.ts'
import type { AppealPacket, Attachment, Disputed, Stood } from './packet.ts'
import { timeOf } from './plain.ts'
import type { AppealWords } from './words.ts'

/** The advertiser's answer to a finding as one sentence; the note is apart. */
export function answerSentence({ answer }: Disputed | Stood, words: AppealWords): string {
  if (answer.kind === 'acknowledged') return words.takeResponsibility
  if (answer.kind === 'substantiated') return `${words.proof}: ${answer.proof.map(({ name }) => name).join(', ')}.`
  switch (answer.reason) {
    case 'not-what-it-says':
      return words.notWhatItSays
    case 'allowed-here':
      return words.allowedHere
    case 'have-permission':
      return words.havePermission
    case 'other':
      return words.otherReason
  }
}

/** Who answered and when, where the host says who. */
export function signatureOf({ answer: { by, at } }: Disputed | Stood): string {
  return by === undefined ? '' : `${by}, ${timeOf(at)}`
}

/** Words of the ad a finding is about, each once: the claim that was proven, else what the check quoted. */
export function quotesOf({ answer, evidence }: Disputed | Stood): readonly string[] {
  if (answer.kind === 'substantiated' && answer.claim.trim() !== '') return [answer.claim]
  return [...new Set(evidence.flatMap(quoteOf))]
}

function quoteOf(evidence: Evidence): string[] {
  if (evidence.kind === 'text' || evidence.kind === 'page') return [evidence.quote]
  if (evidence.kind === 'field') return [evidence.value]
  return evidence.kind === 'url' ? [evidence.url] : []
}

/** Where a finding is in a picture or video, in no language: `clip, 0:03-0:05`. */
export function placesOf({ evidence }: Disputed | Stood): readonly string[] {
  return evidence.flatMap((each) => {
    if (each.kind === 'time') return [`${each.mediaId}, ${clock(each.startMs)}-${clock(each.endMs)}`]
    if (each.kind === 'frame') return [`${each.mediaId}, ${clock(each.tMs)}`]
    if (each.kind !== 'box') return []
    return [
      `${each.mediaId}, ${[each.x, each.y, each.w, each.h].map((ratio) => `${Math.round(ratio * 100)}%`).join(' ')}`,
    ]
  })
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Everything that goes with the appeal, each content once: attachments first, then files and addresses of proof. */
export function allAttachments(packet: AppealPacket): readonly (Partial<Attachment> & { readonly name: string })[] {
  const proof = packet.disputed.flatMap(({ answer }) => (answer.kind === 'substantiated' ? answer.proof : []))
  const all = [
    ...packet.attachments,
    ...proof.map(({ name, url, file }) => ({
      ...file,
      name: file?.name ?? name,
      ...(url === undefined ? {} : { url }),
    })),
  ]
  const found = new Map<string, Partial<Attachment> & { readonly name: string }>()
  for (const one of all as readonly (Partial<Attachment> & { readonly name: string })[]) {
    const key = one.sha256 ?? one.url ?? one.name
    // The same file may come once as it is and once with the place where it lies.
    found.set(key, { ...one, ...found.get(key) })
  }
  return [...found.values()]
}

/** `12 kB`: units are the same in all languages. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
