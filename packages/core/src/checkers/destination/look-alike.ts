import { fold } from '../../text/index.ts'
import { readableHost } from './punycode.ts'

export interface LookAlike {
  /** The label that imitates, as people read it. */
  readonly part: string
  readonly brand: string
}

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' }
const SECOND_LEVEL = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'go', 'or', 'in'])
/** Below this, one changed letter makes too many ordinary words ("apple", "apply"). */
const MIN_TYPO_LENGTH = 6

/** A host label that reads like a brand without being it. A label that is the brand, letter for letter, never counts. */
export function findLookAlike(host: string, brands: readonly string[]): LookAlike | undefined {
  const labels = readableHost(host).split('.')
  const owner = ownerIndex(labels)
  const names = brands.map(nameOf)
  if (names.includes(labels[owner] ?? '')) return undefined
  for (const [i, label] of labels.entries()) {
    if (i > owner) break
    for (const name of names) {
      const parts = [label, ...label.split('-')]
      const part = parts.find((one) => one !== name && (skeleton(one) === skeleton(name) || plainDigits(one) === name))
      if (part !== undefined) return { part, brand: name }
      if (i === owner && name.length >= MIN_TYPO_LENGTH && isOneEditAway(label, name))
        return { part: label, brand: name }
      // `paypal.com.example.net`: the brand's own address in front of somebody else's.
      if (label === name && i < owner && SECOND_LEVEL.has(labels[i + 1] ?? ''))
        return { part: `${label}.${labels[i + 1]}`, brand: name }
    }
  }
  return undefined
}

/** `tiktok.com` and `TikTok` name the same brand. */
function nameOf(brand: string): string {
  const labels = brand.toLowerCase().split('.')
  return (labels.length > 1 ? labels[ownerIndex(labels)] : labels[0]) ?? brand
}

/** Index of the label that somebody registered; country second levels (`co.uk`) are part of the ending. */
function ownerIndex(labels: readonly string[]): number {
  const last = labels.length - 1
  const isDouble = last >= 2 && labels[last]?.length === 2 && SECOND_LEVEL.has(labels[last - 1] ?? '')
  return Math.max(0, last - (isDouble ? 2 : 1))
}

/** Folding leaves a word that is wholly in one script alone; in a host even those letters pass for Latin ones. */
const CYRILLIC = 'авсԁеһніјкӏморԛѕтԝху'
const LATIN = 'abcdehhijklmopqstwxy'

function skeleton(label: string): string {
  return fold(label.replace(/[а-ԝ]/g, (char) => LATIN[CYRILLIC.indexOf(char)] ?? char)).text
}

function plainDigits(label: string): string {
  return skeleton(label)
    .replace(/\d/g, (digit) => DIGITS[digit] ?? digit)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

/** One letter added, left out, changed, or two neighbours swapped. A plural or possessive `s` is an ordinary word. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a === `${b}s` || b === `${a}s`) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
