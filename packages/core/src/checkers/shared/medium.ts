import type { CheckInput, Evidence, Fact, Medium, MessageArgs } from '../../contracts/index.ts'

/** Structurally the part of a rule's options that says which media it is about. */
interface MediaOptions {
  readonly kinds?: readonly ('image' | 'video' | 'audio')[]
  readonly roles?: readonly string[]
}

export function mediaMeant({ creative }: CheckInput, { kinds, roles }: MediaOptions): readonly Medium[] {
  return creative.media.filter(
    (medium) => (!kinds || kinds.includes(medium.kind)) && (!roles || roles.includes(medium.role ?? 'main')),
  )
}

const LONGEST_NAME = 60

/** As a sentence names it; the end of a long name tells as much as its beginning. */
export function nameOf({ name, id }: Medium): string {
  const whole = Array.from(name ?? id)
  return whole.length > LONGEST_NAME ? `${whole.slice(0, 40).join('')}…${whole.slice(-15).join('')}` : whole.join('')
}

export function pathOf({ creative }: CheckInput, medium: Medium): string {
  return `/media/${creative.media.indexOf(medium)}`
}

export function factOf(facts: readonly Fact[], medium: Medium, id: string): Fact | undefined {
  return facts.find((fact) => fact.mediaId === medium.id && fact.id === id)
}

export function numberOf(facts: readonly Fact[], medium: Medium, id: string): number | undefined {
  const value = factOf(facts, medium, id)?.value
  return typeof value === 'number' ? value : undefined
}

/** Size as shown, in pixels; undefined where it was not measured. */
export function sizeOf(facts: readonly Fact[], medium: Medium): { width: number; height: number } | undefined {
  const width = numberOf(facts, medium, `${medium.kind}.width`) ?? 0
  const height = numberOf(facts, medium, `${medium.kind}.height`) ?? 0
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** A picture is shown whole where nothing in it is marked. */
export function wholePicture(medium: Medium): readonly Evidence[] {
  return medium.kind === 'image' ? [{ kind: 'box', mediaId: medium.id, x: 0, y: 0, w: 1, h: 1 }] : []
}

/** Why a fact of a medium is not there: the reason of the sense that comes closest to it. `#text` stands for words read. */
export function whyUnmeasured(
  { missing }: CheckInput,
  medium: Medium,
  fact: string,
): { readonly reason: string; readonly args: MessageArgs } {
  const [closest] = missing
    .filter(({ mediaId, provides }) => (mediaId ?? medium.id) === medium.id && covers(provides, fact))
    .sort((a, b) => b.provides.length - a.provides.length)
  return { reason: closest?.reason ?? 'missing-fact', args: { ...closest?.args, fact, name: nameOf(medium) } }
}

/** True where a fact is known only in part: what was seen of a long film holds, what was not may still be wrong. */
export function isPartial({ missing }: CheckInput, medium: Medium, fact: string): boolean {
  return missing.some(({ mediaId, provides }) => mediaId === medium.id && provides !== '' && covers(provides, fact))
}

function covers(provides: string, fact: string): boolean {
  return provides === '' || provides === fact || (provides.endsWith('.') && fact.startsWith(provides))
}

/** `65000` ms → `1:05`. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
