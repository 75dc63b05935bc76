/**
 * Look-alikes that Unicode's confusables leave out because it compares glyphs of the same case, or upright ones only:
 * small capitals, turned letters, lower-case Cyrillic letters that look like Latin capitals. Latin letter → letters drawn like it.
 */
export const EXTRA_LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'ᴀɐɑ',
  b: 'ʙвβɓ',
  c: 'ᴄɔↄ',
  d: 'ᴅɗðđ',
  e: 'ᴇǝəɘɛеε',
  f: 'ꜰɟƒғ',
  g: 'ɢƃɡɠᵷ',
  h: 'ʜɥнħɦ',
  i: 'ɪᴉıι',
  j: 'ᴊɾȷ',
  k: 'ᴋʞкκ',
  l: 'ʟłꞁ',
  m: 'ᴍɯм',
  n: 'ɴηɲŋ',
  o: 'ᴏоοσøө',
  p: 'ᴘρр',
  q: 'ǫꞯ',
  r: 'ʀɹᴚг',
  s: 'ꜱѕ',
  t: 'ᴛʇтτŧ',
  u: 'ᴜυʊ',
  v: 'ᴠʌν',
  w: 'ᴡʍω',
  x: 'χх',
  y: 'ʏʎуγ',
  z: 'ᴢʐ',
  ss: 'ß',
}
