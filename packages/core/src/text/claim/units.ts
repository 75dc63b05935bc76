import { fold } from '../fold/fold.ts'

/** `unit:words` groups; words are folded once, so that they meet folded text. */
function table(source: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const group of source.split(';')) {
    const [value = '', words = ''] = group.trim().split(':')
    for (const word of words.split(' ')) if (word) out.set(fold(word).text, Number(value))
  }
  return out
}

export interface Units {
  readonly numbers: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  readonly currencies: ReadonlyMap<string, number>
  /** Days. */
  readonly duration: ReadonlyMap<string, number>
  /** Kilograms. */
  readonly weight: ReadonlyMap<string, number>
  /** Centimetres. */
  readonly length: ReadonlyMap<string, number>
  readonly percent: ReadonlyMap<string, number>
  readonly you: ReadonlyMap<string, number>
}
let units: Units | undefined

/** Number words, currencies and units of English, Russian, Indonesian and Spanish, built on first use. */
export function unitsOf(): Units {
  units ??= {
    numbers: table(
      '0:zero;1:one один uno satu;2:two два dos dua;3:three три tres tiga;4:four четыре cuatro empat;5:five пять cinco lima;6:six шесть seis enam;7:seven семь siete tujuh;8:eight восемь ocho delapan;9:nine девять nueve sembilan;10:ten десять diez;12:dozen;20:twenty;30:thirty;40:forty;50:fifty;100:hundred hundreds сто cien seratus;1000:thousand thousands тысяча mil seribu;1e6:million millions миллион millon sejuta;1e9:billion',
    ),
    multipliers: table(
      '100:hundred ratus;1000:k thousand тыс тысяч тысячи тысяча mil rb ribu bin 千;1e6:m mn mln mm million millions млн миллион миллиона миллионов millon millones jt juta milyon;1e9:b bn billion млрд миллиард миллиардов miliar;1e4:万;1e8:億',
    ),
    currencies: table(
      '1:usd eur gbp aud cad rub inr idr mxn cop ars clp pen btc eth usdt rp rs rm dollar dollars bucks euro euros pounds quid rupiah rupee rupees руб рубль рубля рублей р доллар доллара долларов евро peso pesos dolar dolares sol soles tl lira тг тенге грн 円',
    ),
    duration: table(
      '1.1574e-5:second seconds sec secs секунд секунды segundos detik;6.9444e-4:minute minutes min mins минут минуты минуту мин minuto minutos menit dakika 分;0.0416667:hour hours hr hrs h час часа часов hora horas jam saat;1:day days night nights день дня дней сутки суток dia dias hari gün 日;7:week weeks wk wks неделя недели неделю недель semana semanas minggu pekan hafta;30:month months mo месяц месяца месяцев мес mes meses bulan ay;365:year years yr yrs год года лет año años tahun',
    ),
    weight: table(
      '0.45:lb lbs pound pounds libras;1:kg kgs kilo kilos kilogram kilograms кг кило килограмм килограмма килограммов キロ;6.35:stone',
    ),
    length: table('1:cm см сантиметров;2.54:inch inches'),
    percent: table('1:percent pct процент процента процентов persen porciento'),
    you: table(
      '1:you your youre youll youve yourself ты вы вас вам вами ваш ваша ваше ваши тебя тебе твой tu tus usted ustedes te kamu anda kalian',
    ),
  }
  return units
}

/**
 * Reads a number as written in any of our languages: the last separator is decimal when one or two digits follow it or another sign
 * came before it; groups of exactly three are thousands (`1.000,50`, `1,000.50`, `1 000`).
 */
export function readNumber(written: string): number {
  const plain = written.replace(/[ '\u00a0]/g, '')
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(plain)) return Number(plain.replace(/[.,]/g, ''))
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`)
}
