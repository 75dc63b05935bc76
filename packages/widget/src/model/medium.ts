import type { CreativeInput, Medium } from '@preclear/core'
import type { Words } from '../strings/strings.ts'

const LONGEST_NAME = 48

/** @param id a medium's id, or its index in a JSON pointer */
export function mediumName(words: Words, id: string, creative?: CreativeInput): string {
  const medium = creative?.media?.find((m, i) => m.id === id || String(i) === id)
  return medium ? (medium.name ?? words.t(medium.kind)) : id
}

/** The end of a long name tells as much as its beginning. */
export function shortName(name: string): string {
  const whole = Array.from(name)
  return whole.length > LONGEST_NAME ? `${whole.slice(0, 32).join('')}…${whole.slice(-14).join('')}` : name
}

type Source = Medium['source']

/** The same bytes as far as that can be told without reading them: hosts may wrap a file anew at every drawing. */
export function isSameFile(a: Source, b: Source): boolean {
  if (a === b) return true
  if (a instanceof Blob && b instanceof Blob) return a.size === b.size && a.type === b.type && nameOf(a) === nameOf(b)
  return a instanceof Uint8Array && b instanceof Uint8Array && a.length === b.length
}
const nameOf = (blob: Blob): string => ('name' in blob ? String(blob.name) : '')
