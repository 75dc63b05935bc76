/**
 * Look-alikes that neither Unicode's confusables nor letter names tell: lower-case letters that are drawn like Latin capitals, letters that
 * pass for another by habit or turned upside down, and the syllabics, syllables and strokes that fancy-text keyboards use. Latin spelling → letters drawn like it.
 */
export const EXTRA_LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'ɐɑᗩᎪαΔ卂ค',
  b: 'вβᗷᏰ乃ც',
  c: 'ɔↄᑕᏟↄ匚ς',
  d: 'ᗪᎠԁ刀∂',
  e: 'ǝəɘɛεеəᗴᎬ乇є',
  f: 'ɟғᖴ千ƒϝ',
  g: 'ƃᵷᘜᏀցɡ',
  h: 'ɥнħᕼᎻ卄һ',
  i: 'ᴉıιᎥіꓲᏆ工',
  j: 'ɾᒍᎫյ丁ϳ',
  k: 'ʞкκᏦҝ长',
  l: 'ᒪᏞłㄥ乚',
  m: 'ᴍɯмᗰᎷ爪ϻ๓',
  n: 'ηᑎᏁղ几ภռ',
  o: 'οоσøөθ口ծ',
  p: 'ρрᑭᏢ尸卩ק',
  q: 'ᑫզ',
  r: 'ɹгᖇᏒ尺г',
  s: 'ѕᔕᏚ丂ร',
  t: 'ʇτтᎢㄒ七',
  u: 'υᑌㄩ凵บ',
  v: 'ʌνᐯᏙѵ',
  w: 'ʍωᗯᎳ山ฬ',
  x: 'χх᙭乂',
  y: 'ʎуγᎩ丫ㄚ',
  z: 'ᘔᏃ乙',
  ss: 'ß',
}
