import { describe, expect, test } from 'vitest'
import type { CheckInput, CheckResult, Hit } from '../../contracts/index.ts'
import { applyPatch } from '../../engine/patch.ts'
import { editorial } from './checker.ts'
import type { EditorialVariant } from './options.ts'

type Options = EditorialVariant['options']

const CAPITALS: Options = { look: 'capitals', maxRatio: 0.6, minLetters: 16 }
function check(text: string, options: Options, language = 'en'): CheckResult {
  const body = { id: 'body', path: '/text/body', text, language, sentences: [], claims: [], claimsRead: true }
  return editorial.check({ surfaces: [body] } as unknown as CheckInput, options)
}

function hitIn(body: string, options: Options, language = 'en'): Hit | undefined {
  const result = check(body, options, language)
  return result.kind === 'found' ? result.hits[0] : undefined
}

function mendedBodies(body: string, hit: Hit | undefined): unknown[] {
  return (hit?.proposals ?? []).map(({ patch }) => {
    const after = applyPatch({ text: { body } }, patch) as { text: { body: string } }
    return after.text.body
  })
}

function finds(options: Options, rows: readonly (readonly [text: string, quote: string, ...mended: string[]])[]): void {
  test.each(rows)('%j shows %j', (text, quote, ...mended) => {
    const hit = hitIn(text, options)
    expect(hit?.args?.quote).toBe(quote)
    expect(mendedBodies(text, hit)).toEqual(mended)
  })
}

function leaves(options: Options, rows: readonly string[], language = 'en'): void {
  test.each(rows)('%j stays', (text) => expect(check(text, options, language)).toEqual({ kind: 'clear' }))
}

describe('capitals', () => {
  finds(CAPITALS, [
    ['BUY OUR CERAMIC MUGS TODAY', 'BUY OUR CERAMIC MUGS TODAY', 'Buy our ceramic mugs today'],
    ['BUY NOW! NASA LIKES IT. USA MADE', 'BUY NOW! NASA LIKES IT. USA MADE', 'Buy now! NASA likes it. USA made'],
    ['New: WHAT I DO AND HOW I EARN', 'WHAT I DO AND HOW I EARN', 'New: what I do and how I earn'],
    ['КУПИТЕ НАШИ КРУЖКИ', 'КУПИТЕ НАШИ КРУЖКИ', 'Купите наши кружки'],
  ])
  leaves(CAPITALS, [
    'SALE',
    'SALE on all mugs this week',
    'NASA IKEA UNICEF LEGO HTML',
    'Ceramic Mugs For Slow Mornings',
    '手作りのマグカップでゆっくりとした朝を',
  ])

  test('Turkish letters keep their dots', () => {
    const text = 'YENİ IŞIK İÇİN HEMEN ALIN'
    expect(mendedBodies(text, hitIn(text, CAPITALS, 'tr'))).toEqual(['Yeni ışık için hemen alın'])
  })
})

describe('dotted letters', () => {
  finds({ look: 'dotted-letters' }, [
    ['Big S.a.L.e now', 'S.a.L.e', 'Big Sale now'],
    ['Get it F-R-E-E', 'F-R-E-E', 'Get it Free'],
    ['S A L E on mugs', 'S A L E', 'Sale on mugs'],
    ['с.к.и.д.к.а', 'с.к.и.д.к.а', 'скидка'],
  ])
  leaves({ look: 'dotted-letters' }, [
    'Made in the U.S.A.',
    'R.S.V.P. by 7.p.m',
    'e.g. a.k.a. i.e.',
    'S.p.A.',
    'sizes A B C D',
    'I a m',
    '1-2-3-4',
  ])
})

describe('symbols in words', () => {
  finds({ look: 'symbols-in-words' }, [
    ['Big S@le', 'S@le', 'Big Sale'],
    ['Fr€e mug, ca$h back', 'Fr€e, ca$h', 'Free mug, cash back'],
    ['$ave on Deal$.', '$ave, Deal$.', 'save on Deals.'],
    ['f**k mornings', 'f**k'],
    ['B@gs by the sea', 'B@gs', 'Bags by the sea'],
  ])
  leaves({ look: 'symbols-in-words' }, [
    ...['US$ 20, A$30, R$ 10, 15€, 20€/month', 'hello@lumen.shop', 'https://a.com/@me/x', 'C++ and C#', 'A$AP Rocky'],
    ...['Kund*innen', 'co*founder', 'Break@Work', '$BTC', '*free*', 'AT&T', '美容院おすすめ@茅ヶ崎', '@lumen'],
  ])
  leaves({ look: 'symbols-in-words' }, ['tod@s', 'amig@s'], 'es')
})

describe('characters', () => {
  finds({ look: 'characters', characters: '{}#★💎' }, [
    ['★ Lumen 💎', '★, 💎', 'Lumen'],
    ['The #1 way', '#', 'The No. 1 way'],
    ['Hello {first_name}', '{first_name}'],
    ['Mugs } here', '}', 'Mugs here'],
  ])
  leaves({ look: 'characters', characters: '{}#★💎' }, ['Mugs (two) ☆ 💍'])
})

describe('repetition', () => {
  finds({ look: 'repeated-punctuation', max: 2 }, [
    ['Here!!! Why????', '!!!, ????', 'Here! Why?'],
    ['Really?!?!', '?!?!', 'Really?'],
    ['Wait..... now', '.....', 'Wait... now'],
  ])
  leaves({ look: 'repeated-punctuation', max: 2 }, ['Slow... Really?!', '-----', '20.000,00'])
  finds({ look: 'repeated-letters', max: 2 }, [
    ['Sooo many', 'Sooo', 'So many', 'Soo many'],
    ['Freeee mug', 'Freeee', 'Free mug', 'Fre mug'],
    ['Goood', 'Goood', 'Good', 'God'],
    ['ДАААА', 'ДАААА', 'ДА', 'ДАА'],
  ])
  leaves({ look: 'repeated-letters', max: 2 }, [
    'www.lumen.shop',
    'Louis XIII',
    'hmm',
    'Ceramic mugs, cheerful coffee',
    '10000',
  ])
  finds({ look: 'repeated-words', max: 3 }, [
    ['Mugs mugs MUGS mugs for you', 'Mugs mugs MUGS mugs', 'Mugs for you'],
    ['Sale! Sale! Sale! Sale!', 'Sale! Sale! Sale! Sale', 'Sale!'],
  ])
  leaves({ look: 'repeated-words', max: 3 }, [
    'Bye bye bye',
    'Mug by mug by mug by mug',
    '3 pack, 5 pack, 7 pack, 9 pack',
    '10 10 10 10 10',
  ])
})

describe('spacing', () => {
  finds({ look: 'missing-spaces', maxWord: 30 }, [
    ['Slow mornings.Made by hand', 'mornings.Made', 'Slow mornings. Made by hand'],
    ['BuyMugsForSlowMorningsMadeByHand', 'BuyMugsForSlowMorningsMadeByHand', 'Buy Mugs For Slow Mornings Made By Hand'],
    ['Ceramicmugsforslowmorningsmadebyhand', 'Ceramicmugsforslowmorningsmadebyhand'],
  ])
  leaves({ look: 'missing-spaces', maxWord: 30 }, [
    ...[
      'Donaudampfschifffahrt',
      'Booking.Com',
      'https://lumen.shop/aVeryLongPathThatGoesOnAndOnAndOn',
      '#ThisIsOneLongHashtagAboutOurMugs',
    ],
    ...[
      '手作りのマグカップでゆっくりとした朝を海辺の小さな工房から毎日',
      'ราคาถูกมากที่สุดในประเทศไทยวันนี้เท่านั้น',
      '9.99',
      'e.g.Mugs',
    ],
  ])
  finds({ look: 'space-before-punctuation' }, [
    ['New mugs are here !', 'here !', 'New mugs are here!'],
    ['Mugs , made . Twice', 'Mugs ,, made .', 'Mugs, made. Twice'],
  ])
  leaves({ look: 'space-before-punctuation' }, ['Slow ... mugs', 'Nice :)', 'Version .5', 'Here!'])
  leaves({ look: 'space-before-punctuation' }, ['Nouveaux mugs !', 'Prêt ? Oui ; merci :'], 'fr')
  finds({ look: 'lines', max: 2 }, [
    ['Mugs\n\nBowls', 'Bowls', 'Mugs\nBowls'],
    ['a\r\nb\r\nc', 'c'],
  ])
  leaves({ look: 'lines', max: 2 }, ['Mugs\nBowls\n', 'Mugs'])
})

describe('emoji', () => {
  finds({ look: 'emoji', max: 0 }, [
    ['Slow mornings ☕️', '☕️', 'Slow mornings'],
    ['☕️ Mugs ✨🔥 now', '☕️, ✨🔥', 'Mugs now'],
    ['By hand 👩‍🎨, in Porto 🇵🇹.', '👩‍🎨, 🇵🇹', 'By hand, in Porto.'],
    ['5️⃣ mugs', '5️⃣', 'mugs'],
    ['🔥', '🔥'],
  ])
  leaves({ look: 'emoji', max: 0 }, ['Lumen™ mugs © 2026 ® 1 # *', 'A → B ↔ C'])
  finds({ look: 'emoji', max: 1 }, [['☕️ Mugs ✨🔥 now', '✨🔥', '☕️ Mugs now']])
  leaves({ look: 'emoji', max: 1 }, ['☕️ Mugs'])

  test('counts neighbours one by one', () => expect(hitIn('✨🔥🔥', { look: 'emoji', max: 0 })?.args?.n).toBe(3))
})

describe('contact data', () => {
  finds({ look: 'contact', contact: 'phone' }, [
    ['Call +1 415 555 0132 to order', '+1 415 555 0132', 'Call to order'],
    ['Order on (415) 555-0132.', '(415) 555-0132', 'Order.'],
    ['Звоните 8 (800) 555-35-35', '8 (800) 555-35-35', 'Звоните'],
    ['Paris 01 23 45 67 89', '01 23 45 67 89', 'Paris'],
    ['Order via 081234567890 now', '081234567890', 'Order now'],
    ['Call 4155550132', '4155550132', 'Call'],
  ])
  leaves({ look: 'contact', contact: 'phone' }, [
    ...[
      '2026-11-23',
      '23.11.2026',
      '2014-2026',
      '$1,250,000',
      'Order 1234567890',
      '+100 000 000 users',
      '24/7, 365 days',
    ],
    ...[
      'ISBN 978-3-16-148410-0',
      '1 000 000',
      '10 000 000 000',
      '9.99-19.99',
      '192.168.100.200',
      '4111 1111 1111 1111',
    ],
  ])
  finds({ look: 'contact', contact: 'email' }, [
    ['Write to hello@lumen.shop.', 'hello@lumen.shop', 'Write.'],
    ['Orders: mugs.orders@example.co.uk', 'mugs.orders@example.co.uk', 'Orders'],
  ])
  leaves({ look: 'contact', contact: 'email' }, ['Two mugs @ 20 dollars', 'x@y', '@lumen.home'])
  finds({ look: 'contact', contact: 'url' }, [
    ['Order at https://lumen.shop today', 'https://lumen.shop', 'Order today'],
    ['Mugs (www.lumen.shop), by hand', 'www.lumen.shop', 'Mugs, by hand'],
    ['More at lumen.shop/mugs?a=1!', 'lumen.shop/mugs?a=1', 'More!'],
    ['Chat t.me/abc or кружки.рф', 't.me/abc, кружки.рф', 'Chat or'],
  ])
  leaves({ look: 'contact', contact: 'url' }, [
    'Mornings.In stock',
    '9.99',
    'e.g. this',
    'Node.js',
    'a@b.com',
    'and/or 24/7',
    'v2.0/x',
  ])
  finds({ look: 'contact', contact: 'handle' }, [
    ['Made with @studio.sol in Porto', '@studio.sol', 'Made in Porto'],
    ['@lumen_home, mugs (@x_y) are back', '@lumen_home, @x_y', 'mugs are back'],
  ])
  leaves({ look: 'contact', contact: 'handle' }, ['Two mugs @ 20', 'hello@lumen.shop', 'Open @9am', '＠自由が丘'])
  finds({ look: 'contact', contact: 'hashtag' }, [
    ['#handmade mugs #été2026', '#handmade, #été2026', 'mugs'],
    ['New #手作り', '#手作り', 'New'],
  ])
  leaves({ look: 'contact', contact: 'hashtag' }, ['The #1 way', 'C# code', 'Apt #5', '&#x27;'])
  finds({ look: 'contact', contact: 'card' }, [
    ['Pay to 4111 1111 1111 1111 now', '4111 1111 1111 1111', 'Pay now'],
    ['Card 378282246310005', '378282246310005', 'Card'],
  ])
  leaves({ look: 'contact', contact: 'card' }, [
    '4111 1111 1111 1112',
    '1000 2000 3000 4000',
    '0000 0000 0000 0000',
    '4111 1111 1111 1111 1'.replaceAll(' ', ''),
  ])
})
