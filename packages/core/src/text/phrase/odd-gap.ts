const APOSTROPHE = 0x27

/**
 * Whether what stands from `gap` (-1 before the first word) to the letter at `at` looks as if it hid something: signs between two letters
 * without a space, a hyphen at the end of a line, a sign that may stand for the first letter. `isCut`: the word before was the beginning of
 * another one.
 */
export function isOddGap(text: string, gap: number, at: number, isCut: boolean): boolean {
  if (gap < 0) return at > 0 && '@$€|+!'.includes(text.charAt(at - 1))
  if (at - gap === 1) {
    const unit = text.charCodeAt(gap)
    return unit === 10 ? isCut && goesOn(text.charAt(at)) : unit !== 32 && unit !== APOSTROPHE && unit !== 0x2019
  }
  let isSpaced = false
  for (let i = gap; i < at && i < gap + 8; i++) if (text.charCodeAt(i) <= 32) isSpaced = true
  const isBroken = text.charAt(gap) === '-' && text.charAt(gap + 1) === '\n'
  return !isSpaced || isBroken || '@$€|+!'.includes(text.charAt(at - 1)) || '@$€|+'.includes(text.charAt(gap))
}

/** A line that begins in small letters, or without any, may go on with the word before. */
function goesOn(char: string): boolean {
  return char !== char.toUpperCase() || char === char.toLowerCase()
}
