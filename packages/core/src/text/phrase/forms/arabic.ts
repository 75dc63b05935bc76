/** Letter, then its spellings in Latin letters: with the digits of chat, and without. */
const TABLE =
  'ا a;أ a;إ i;آ a;ٱ a;ء 2 -;ؤ 2o o;ئ 2 i;ب b;ت t;ث th;ج j g;ح 7 h;خ 5 kh;د d;ذ th z;ر r;ز z;س s;ش sh ch;ص s;ض d;ط t 6;ظ z;ع 3 a;غ gh;ف f;ق q 9;ك k;ل l;م m;ن n;ه h;ة a;و o ou;ي i y;ى a;پ p;چ ch;ژ zh;گ g;ک k;ی i'
const STYLES = [0, 1].map(
  (style) =>
    new Map(
      TABLE.split(';').map((row) => {
        const [letter = '', ...ways] = row.split(' ')
        const way = ways[style] ?? ways[0] ?? ''
        return [letter, way === '-' ? '' : way]
      }),
    ),
)
const VOWEL = /[aeiou23]/

/**
 * Arabic in Latin letters. Short vowels are not written in Arabic, so each style is given with the vowels that most words take
 * (`a` first, `i` or nothing after that); what is left to one letter is a slip.
 */
export function latinOfArabic(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(/[\u064b-\u065f\u0640]/g, '')
  const out: string[] = []
  for (const style of STYLES)
    for (const vowels of ['a ', 'ai', 'e ', 'i '])
      out.push(
        plain
          .split(/(\s+)/)
          .map((word) => spell(word, style, vowels))
          .join(''),
      )
  return out
}

function spell(word: string, style: ReadonlyMap<string, string>, vowels: string): string {
  const units = Array.from(word, (char) => style.get(char) ?? char)
  let out = ''
  units.forEach((unit, i) => {
    out += unit
    const next = units[i + 1]
    if (i > 1 || next === undefined || VOWEL.test(unit.slice(-1)) || VOWEL.test(next.charAt(0))) return
    out += (vowels[i] ?? '').trim()
  })
  return out
}
