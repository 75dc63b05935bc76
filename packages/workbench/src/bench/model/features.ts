import { fold } from '@preclear/core/text'

/** 2^16: what one language group's weights would be quantised from. */
export const BUCKETS: number = 1 << 16
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const GRAMS = [3, 4, 5]
const GRAMS_SPACELESS = [1, 2, 3]

/** Hashed words, word pairs and character n-grams of an ad, each once, as sorted bucket numbers. */
export function featuresOf(text: string): readonly number[] {
  const folded = fold(text)
    .text.replace(/https?:\S+/g, ' url ')
    .replace(/\d+/g, '0')
  const words = folded.match(/[\p{L}\p{M}]+|0|%|\p{Sc}|[!?]/gu) ?? []
  const buckets = new Set<number>()
  words.forEach((word, i) => {
    buckets.add(bucketOf(`w ${word}`))
    if (i > 0) buckets.add(bucketOf(`p ${words[i - 1]} ${word}`))
    const sizes = SPACELESS.test(word) ? GRAMS_SPACELESS : GRAMS
    const padded = SPACELESS.test(word) ? word : `^${word}$`
    for (const size of sizes)
      for (let at = 0; at + size <= padded.length; at++) buckets.add(bucketOf(`c ${padded.slice(at, at + size)}`))
  })
  return [...buckets].sort((a, b) => a - b)
}

/** FNV-1a, folded to the number of buckets. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1)
}
