import type { CreativeInput } from '@preclear/core'
import type { Words } from '../strings/strings.ts'

/** @param id a medium's id, or its index in a JSON pointer */
export function mediumName(words: Words, id: string, creative?: CreativeInput): string {
  const medium = creative?.media?.find((m, i) => m.id === id || String(i) === id)
  return medium ? (medium.name ?? words.t(medium.kind)) : id
}
