const CONSONANTS =
  'क k;ख kh;ग g;घ gh;ङ n;च ch;छ chh;ज j;झ jh;ञ n;ट t;ठ th;ड d;ढ dh;ण n;त t;थ th;द d;ध dh;न n;प p;फ f;ब b;भ bh;म m;य y;र r;ल l;व v;श sh;ष sh;स s;ह h;ळ l;ड़ d;ढ़ dh;फ़ f;ज़ z;क़ q;ख़ kh;ग़ g'
/** Vowel letter, vowel sign, short and doubled spelling. */
const VOWELS = 'अ - a a;आ ा a aa;इ ि i i;ई ी i ee;उ ु u u;ऊ ू u oo;ऋ ृ ri ri;ए े e e;ऐ ै ai ai;ओ ो o o;औ ौ au au'
const SIGNS: Readonly<Record<string, string>> = { 'ं': 'n', 'ँ': 'n', 'ः': 'h' }
const HALANT = '्'

const consonants = new Map(CONSONANTS.split(';').map((row) => row.split(' ') as [string, string]))
const letters = new Map<string, readonly [string, string]>()
const signs = new Map<string, readonly [string, string]>()
for (const row of VOWELS.split(';')) {
  const [letter = '', sign = '', short = '', long = ''] = row.split(' ')
  letters.set(letter, [short, long])
  signs.set(sign, [short, long])
}

/** Hindi in Latin letters: every consonant has an `a` unless another vowel or nothing follows; long vowels once or twice. */
export function latinOfDevanagari(text: string): readonly string[] {
  return [0, 1].map((style) =>
    text
      .normalize('NFC')
      .split(/(\s+)/)
      .map((word) => spell(word, style))
      .join(''),
  )
}

function spell(word: string, style: number): string {
  const chars = Array.from(word)
  let out = ''
  chars.forEach((char, i) => {
    const consonant = consonants.get(char)
    const vowel = letters.get(char)?.[style] ?? signs.get(char)?.[style]
    const next = chars[i + 1]
    if (consonant === undefined) out += vowel ?? SIGNS[char] ?? (char === HALANT || char === '़' ? '' : char)
    else {
      const isBare = next === undefined || next === HALANT || next === '़' || signs.has(next)
      out += consonant + (isBare ? '' : 'a')
    }
  })
  return out
}
