/** Letter, then how it is written in Latin letters: by the book, shorter, and with look-alike digits. */
const TABLE =
  'а a;б b;в v;г g;ґ g;д d;е e;ё e yo;є e ye;ж zh j j;з z;и i;і i;ї i yi;й y j;к k;л l;м m;н n;о o;п p;р r;с s;т t;у u;ф f;х kh h x;ц ts c;ч ch ch 4;ш sh sh w;щ shch sch w;ъ;ы y;ь;э e;ю yu ju;я ya ja;қ q k;ғ g;ң n;ө o;ұ u;ү u;ә a;һ h'

const STYLES = [0, 1, 2].map(
  (style) =>
    new Map(
      TABLE.split(';').map((row) => {
        const [letter = '', ...ways] = row.split(' ')
        return [letter, ways[style] ?? ways.at(-1) ?? '']
      }),
    ),
)

/** Russian and its neighbours in Latin letters, in a few common ways. */
export function latinOfCyrillic(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return STYLES.map((style) => Array.from(lower, (char) => style.get(char) ?? char).join(''))
}
