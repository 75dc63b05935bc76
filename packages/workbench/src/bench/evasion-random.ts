import { createPhraseMatcher } from '@preclear/core/text'
import { ORDINARY } from './evasion-ads.data.ts'
import { TECHNIQUES } from './evasion-techniques.ts'
import { randomOf } from './random.ts'

const PHRASES = [
  ...[
    'earn money online',
    'instant loan approval',
    'miracle weight loss',
    'double your investment',
    'online gambling',
    'burn belly fat',
  ],
  ...['быстрый заработок', 'займ без отказа', 'онлайн казино', 'удвоим ваши деньги', 'лечение без врача'],
  ...['gana dinero fácil', 'préstamo inmediato', 'apuestas deportivas', 'bajar de peso rápido', 'sin receta médica'],
  ...['kolay para kazan', 'anında kredi', 'canlı bahis sitesi', 'hızlı kilo verme', 'garantili kazanma'],
  ...[
    'sofort geld verdienen',
    'kredit ohne schufa',
    'glücksspiel online',
    'wunderheilung garantiert',
    'gewinn garantiert',
  ],
  ...['pinjaman tanpa jaminan', 'judi slot online', 'uang cepat cair', 'turun berat badan', 'pasti untung besar'],
  ...['轻松赚大钱', '在线赌场', '无抵押贷款', '絶対に儲かる', '副業で稼ぐ', '오늘 바로 대출', '온라인 카지노'],
] as const
const CARRIERS = [
  ['New today: ', ' – see how'],
  ['Только у нас ', ' сегодня'],
  ['Hoy mismo ', ' aquí'],
  ['', ''],
  ['Bugün ', ' burada'],
  ['今天 ', ' 开始'],
] as const
const DRAWS = 6

interface Tally {
  found: number
  tried: number
}

/** Prints recall on phrases disguised by one and by two techniques drawn from Unicode, and false alarms on ordinary advertisements. */
export function benchRandomEvasion(seed: number): void {
  const random = randomOf(seed)
  const matcher = createPhraseMatcher(PHRASES)
  const show = process.env.VERBOSE !== undefined
  const names = Object.keys(TECHNIQUES)
  const single = new Map<string, Tally>()
  const pairs = new Map<string, Tally>()
  const attempt = (phrase: string, techniques: readonly string[]): boolean | undefined => {
    let text: string | undefined = phrase
    for (const name of techniques) text = text === undefined ? undefined : TECHNIQUES[name]?.(text, random)
    if (text === undefined || text === phrase) return undefined
    const [before, after] = random.pick(CARRIERS)
    const isFound = matcher.find(before + text + after).some((hit) => hit.readsAs === phrase)
    if (show && !isFound) console.log(`    ${techniques.join(' + ')}: ${JSON.stringify(text)} (${phrase})`)
    return isFound
  }
  for (const phrase of PHRASES)
    for (const name of names) for (let n = 0; n < DRAWS; n++) tally(single, [name], attempt(phrase, [name]))
  for (const phrase of PHRASES)
    names.forEach((first, a) => {
      for (const second of names.slice(a + 1)) tally(pairs, [first, second], attempt(phrase, [first, second]))
    })
  console.log(`seed ${seed}; ${PHRASES.length} phrases; one technique / any two with it`)
  for (const name of names) console.log(`  ${name.padEnd(12)} ${share(single, name).padEnd(22)} ${share(pairs, name)}`)
  console.log(`recall, one technique   ${total(single)} (target 93 %)`)
  console.log(`recall, two techniques  ${total(pairs)} (target 85 %)`)
  ordinary(matcher, show)
}

function tally(into: Map<string, Tally>, names: readonly string[], isFound: boolean | undefined): void {
  if (isFound === undefined) return
  for (const name of ['', ...names]) {
    const known = into.get(name) ?? { found: 0, tried: 0 }
    known.tried++
    if (isFound) known.found++
    into.set(name, known)
  }
}

function share(from: ReadonlyMap<string, Tally>, name: string): string {
  const { found, tried } = from.get(name) ?? { found: 0, tried: 0 }
  return `${found}/${tried} = ${((100 * found) / Math.max(1, tried)).toFixed(1)} %`
}

function total(from: ReadonlyMap<string, Tally>): string {
  return share(from, '')
}

function ordinary(matcher: ReturnType<typeof createPhraseMatcher>, show: boolean): void {
  const flagged = ORDINARY.filter((text) => matcher.find(text).some((hit) => hit.disguised))
  const hit = ORDINARY.filter((text) => matcher.find(text).length > 0)
  console.log(
    `ordinary advertisements flagged as disguised ${flagged.length}/${ORDINARY.length} = ${((100 * flagged.length) / ORDINARY.length).toFixed(1)} % (target 1 %); with any hit ${hit.length}`,
  )
  if (show) for (const text of hit) console.log(`    ${text} ${JSON.stringify(matcher.find(text))}`)
}
