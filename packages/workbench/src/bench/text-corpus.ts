import { type Random, randomOf } from './random.ts'

/** How words of one script are put together: syllables, or letters of a script without spaces. */
interface Script {
  readonly starts: readonly string[]
  readonly ends: readonly string[]
  readonly gap: string
}

const SCRIPTS: readonly Script[] = [
  {
    starts: 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t tr v w'.split(' '),
    ends: 'a ai an ar e ea ed el en er est i ie in ing ion it o on oo or ou u un ur y'.split(' '),
    gap: ' ',
  },
  {
    starts: 'б в г д ж з к кр л м н п пр р с ст т тр ф х ц ч ш'.split(' '),
    ends: 'а ал ам ат е ел ен ер и ий ин ит о ов ой ок ость у ут ы ый я ять'.split(' '),
    gap: ' ',
  },
  {
    starts: 'क ख ग च ज त द न प फ ब भ म य र ल व श स ह'.split(' '),
    ends: ['ा', 'ि', 'ी', 'ु', 'े', 'ो', '', 'न', 'र', 'ना', 'ता'],
    gap: ' ',
  },
  {
    starts: Array.from(
      '天地人大小中高低新旧好多少上下左右前后東西南北金木水火土山川田家門車馬牛羊魚鳥花草赤青白黒長短明暗開閉買売食飲行来見聞話読書手足目口耳心力学校店道国市町村',
    ),
    ends: ['', '', 'の'],
    gap: '',
  },
  {
    starts: Array.from('กขคงจชซดตถทนบปผพฟมยรลวสหอ'),
    ends: ['า', 'ี', 'ู', 'อ', 'าน', 'าง', 'ิน', 'ุก', 'ัน', 'อง'],
    gap: '',
  },
]

function wordOf(script: Script, random: Random): string {
  const count = script.gap === '' ? 1 + random.below(2) : 2 + random.below(2)
  return Array.from({ length: count }, () => random.pick(script.starts) + random.pick(script.ends)).join('')
}

export interface Corpus {
  readonly phrases: readonly string[]
  /** Short advertisements of about 100 characters; one in ten holds a phrase. */
  readonly ads: readonly string[]
  /** About 20,000 characters. */
  readonly page: string
}

/** Half of the phrases are in Latin letters; one word of an advertisement in five is a word of phrases. */
export function corpusOf(count: number, seed: number): Corpus {
  const random = randomOf(seed)
  const vocabularies = SCRIPTS.map((script) =>
    Array.from({ length: Math.max(60, count >> 3) }, () => wordOf(script, random)),
  )
  const scriptAt = (): number => (random.chance(0.5) ? 0 : random.below(SCRIPTS.length))
  const phrases = new Set<string>()
  while (phrases.size < count) {
    const i = scriptAt()
    const words = Array.from({ length: 2 + random.below(3) }, () => random.pick(vocabularies[i] ?? ['']))
    phrases.add(words.join(SCRIPTS[i]?.gap))
  }
  const list = [...phrases]
  const line = (length: number): string => {
    const i = scriptAt()
    const script = SCRIPTS[i] ?? { starts: ['a'], ends: ['b'], gap: ' ' }
    let text = random.chance(0.1) ? `${random.pick(list)}${script.gap}` : ''
    while (text.length < length) {
      const word = random.chance(0.2) ? random.pick(vocabularies[i] ?? ['']) : wordOf(script, random)
      const sign = random.chance(0.12) ? random.pick([', ', '. ', '! ', ' – ', ' 20 ', ' 🎉 ', '? ']) : script.gap
      text += word + sign
    }
    return text.trim()
  }
  const ads = Array.from({ length: 1000 }, () => line(95))
  let page = ''
  while (page.length < 20_000) page += `${line(180)}\n`
  return { phrases: list, ads, page }
}
