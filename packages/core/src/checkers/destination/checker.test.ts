import { describe, expect, it } from 'vitest'
import { afterProposals, hitsOf, inputOf } from '../../testing/input.ts'
import { destination } from './checker.ts'
import type { DestinationVariant } from './options.ts'

type Options = DestinationVariant['options']
const text = { body: 'Mugs for slow mornings' }
const check = (url: string | undefined, options: Options): ReturnType<typeof destination.check> =>
  destination.check(inputOf({ text, landingPage: { url } }), options)
const IP = { look: 'ip-address' } as const
const LOCAL = { look: 'local-host' } as const
const DATA = { look: 'personal-data' } as const
const HOST = { look: 'host', hosts: ['amazon.com', 'instagram.com/p'] } as const

describe('addresses', () => {
  it.each([
    ['', { look: 'missing' }, ''],
    ['lumen shop', { look: 'invalid' }, 'lumen shop'],
    ['https://', { look: 'invalid' }, 'https://'],
    ['https://lumen..shop/', { look: 'invalid' }, 'https://lumen..shop/'],
    ['http://lumen.shop/', { look: 'scheme' }, 'http:'],
    ['javascript:alert(1)', { look: 'scheme' }, 'javascript:'],
    ['https://203.0.113.7/x', IP, '203.0.113.7'],
    ['https://0xcb007107/', IP, '203.0.113.7'],
    ['https://3405803783/', IP, '203.0.113.7'],
    ['https://[2001:db8::1]/', IP, '[2001:db8::1]'],
    ['https://localhost/', LOCAL, 'localhost'],
    ['https://shop.test/', LOCAL, 'shop.test'],
    ['https://192.168.0.10/', LOCAL, '192.168.0.10'],
    ['https://[::1]/', LOCAL, '[::1]'],
    ['https://lumen.shop:8443/', { look: 'port' }, ':8443'],
    ['https://tiktok.com@evil.example/', { look: 'credentials' }, 'tiktok.com@'],
    ['https://lumen.shop/App.APK?x=1', { look: 'download', extensions: ['.apk'] }, 'app.apk'],
    ['https://lumen.shop/?e=a%40b.example', DATA, 'e=a@b.example'],
    ['https://lumen.shop/?phone=4155550132', DATA, 'phone=4155550132'],
    ['https://smile.amazon.com/dp/1', HOST, 'amazon.com'],
    ['https://www.instagram.com/p/abc', HOST, 'instagram.com/p'],
    ['https://lumen.shop/', { look: 'host-required', hosts: ['tiktok.com'] }, 'lumen.shop'],
    ['https://paypa1.com/', { look: 'look-alike-host', brands: ['paypal'] }, 'paypa1.com'],
  ] as const)('%s with %j shows %s', (url, options, part) => {
    const hit = hitsOf(check(url, options))[0]
    expect(hit?.args?.part).toBe(part)
    expect(hit?.where.path).toBe('/landingPage/url')
    expect(hit?.args?.url).toBe(url)
  })

  it.each([
    ['https://lumen.shop/mugs', { look: 'missing' }],
    ['https://lumen.shop/?c=__CAMPAIGN_ID__', { look: 'invalid' }],
    ['https://lumen.shop/?id={{product}}', { look: 'invalid' }],
    ['https://пример.рф/', { look: 'invalid' }],
    ['https://lumen.shop./', { look: 'invalid' }],
    ['HTTPS://LUMEN.SHOP/', { look: 'scheme' }],
    ['https://1.2.3.example/', IP],
    ['https://local.shop/', LOCAL],
    ['https://latest.shop/', LOCAL],
    ['https://lumen.shop:443/', { look: 'port' }],
    ['https://lumen.shop/@lumen', { look: 'credentials' }],
    ['https://lumen.shop/apk-guide', { look: 'download', extensions: ['apk'] }],
    ['https://lumen.shop/?id=4155550132&t=1700000000', DATA],
    ['https://notamazon.com/', HOST],
    ['https://instagram.com/lumen', HOST],
    ['https://instagram.com/people', HOST],
    ['https://ads.tiktok.com/', { look: 'host-required', hosts: ['tiktok.com'] }],
    ['https://paypal.com/', { look: 'look-alike-host', brands: ['paypal'] }],
  ] as const)('%s passes %j', (url, options) => {
    expect(check(url, options).kind).toBe('clear')
  })

  it.each([
    ['lumen.shop/mugs', { look: 'invalid' }, 'https://lumen.shop/mugs'],
    ['http://lumen.shop/mugs', { look: 'scheme' }, 'https://lumen.shop/mugs'],
    ['https://lumen.shop:8443/a', { look: 'port' }, 'https://lumen.shop/a'],
    ['https://me:pw@lumen.shop/', { look: 'credentials' }, 'https://lumen.shop/'],
    ['https://lumen.shop/?a=1&mail=a%40b.example', DATA, 'https://lumen.shop/?a=1'],
  ] as const)('%s is repaired', (url, options, better) => {
    expect(afterProposals(destination, options, { text, landingPage: { url } })).toMatchObject([
      { label: 'fix.set-url', patched: { landingPage: { url: better } }, hits: [] },
    ])
  })

  it('has no object without an address', () => {
    expect(check(undefined, IP).kind).toBe('inapplicable')
    expect(check('lumen shop', IP).kind).toBe('inapplicable')
  })
})

describe('pages', () => {
  const claims = 'strong tobacco.vape: vape~'
  const has = { look: 'page-has', words: ['privacy', 'возврат*'] } as const
  const lacks = { look: 'page-lacks', words: ['coming soon'] } as const
  const asks = { look: 'page-asks', inputs: ['cc-number'] } as const
  const sells = { look: 'page-claims', claims: ['tobacco'], strength: 'strong' } as const
  it.each([
    [{ text: 'Mugs and bowls' }, has, 'found'],
    [{ text: 'Mugs. Privacy policy.' }, has, 'clear'],
    [{ text: 'Кружки. Возвраты за 14 дней.' }, has, 'clear'],
    [{ html: '<p>Mugs</p><a href="/privacy">legal</a>' }, has, 'clear'],
    [{ html: '<script>privacy</script><p>Mugs</p>' }, has, 'found'],
    [{ text: 'Coming soon!' }, lacks, 'found'],
    [{ text: 'Forthcoming soonest' }, lacks, 'clear'],
    [{ html: '<input autocomplete="billing cc-number">' }, asks, 'found'],
    [{ html: '<input name="email">' }, asks, 'clear'],
    [{ text: 'Card number' }, asks, 'notRun'],
    [{ html: '<p>Mugs' }, { look: 'page-viewport' }, 'found'],
    [{ html: '<meta name=viewport content=x>Mugs' }, { look: 'page-viewport' }, 'clear'],
    [{ text: 'Mugs' }, { look: 'page-thin', min: 20 }, 'found'],
    [{ text: 'Mugs for slow mornings' }, { look: 'page-thin', min: 20 }, 'clear'],
    [{ text: 'We sell the best vapes for you' }, sells, 'found'],
    [{ text: 'We sell the best mugs for you' }, sells, 'clear'],
    [{ text: 'Мы продаём лучшие кружки для вас' }, sells, 'notRun'],
    [{}, has, 'notRun'],
  ] as const)('%j with %j is %s', (page, options, kind) => {
    const input = inputOf({ text, landingPage: { url: 'https://lumen.shop/', ...page } }, { claims })
    const result = destination.check(input, options)
    expect(result.kind).toBe(kind)
    for (const hit of hitsOf(result)) expect(hit.where.surface).toBe('landingPage')
  })

  it('quotes the words of the page', () => {
    const input = inputOf({ text, landingPage: { html: '<p>We sell <b>vapes</b> to you' } }, { claims })
    expect(hitsOf(destination.check(input, sells))[0]?.evidence).toContainEqual({ kind: 'page', quote: 'vapes' })
  })
})

describe('addresses in codes', () => {
  const media = [{ id: 'm1', kind: 'image', name: 'poster.png' }] as const
  const box = { kind: 'box', mediaId: 'm1', x: 0.6, y: 0.7, w: 0.2, h: 0.1 } as const
  const own = { url: 'https://lumen.shop/mugs' }
  const ask = (
    code: string | undefined,
    options: Options,
    landingPage: { url?: string } = own,
  ): ReturnType<typeof destination.check> => {
    const facts =
      code === undefined
        ? []
        : [
            { id: 'code.matrix', value: code ? 1 : 0, mediaId: 'm1' },
            ...(code ? [{ id: 'code.url', value: code, mediaId: 'm1', evidence: [box] }] : []),
          ]
    return destination.check(inputOf({ text, media, landingPage }, { facts }), options)
  }
  const CODES = { look: 'host', from: 'codes', hosts: ['bit.ly'] } as const
  const ELSEWHERE = { look: 'other-host', from: 'codes' } as const

  it.each([
    ['https://bit.ly/abc', CODES, 'found'],
    ['https://lumen.shop/', CODES, 'clear'],
    ['not an address', CODES, 'clear'],
    ['', CODES, 'inapplicable'],
    [undefined, CODES, 'notRun'],
    ['https://203.0.113.7/x', IP, 'found'],
    ['https://paypa1.com/', { look: 'look-alike-host', brands: ['paypal'] }, 'found'],
    ['http://lumen.shop/', { look: 'scheme' }, 'found'],
    ['http://lumen.shop/', { look: 'scheme', from: 'landing-page' }, 'clear'],
    [undefined, IP, 'clear'],
    ['https://anything.example/', { look: 'host-required', hosts: ['lumen.shop'] }, 'clear'],
    ['https://other.example/', ELSEWHERE, 'found'],
    ['https://go.lumen.shop/', ELSEWHERE, 'clear'],
    ['https://lumen.shop.example/', ELSEWHERE, 'found'],
  ] as const)('%s with %j is %s', (code, options, kind) => {
    expect(ask(code, options).kind).toBe(kind)
  })

  it('are shown where the code stands', () => {
    expect(hitsOf(ask('https://bit.ly/abc', CODES))).toMatchObject([
      {
        where: { path: '/media/0', mediaId: 'm1' },
        evidence: [box, { kind: 'url', url: 'https://bit.ly/abc' }],
        args: { host: 'bit.ly', name: 'poster.png' },
      },
    ])
  })

  it('are told beside that of the landing page', () => {
    const hits = hitsOf(ask('https://203.0.113.7/x', IP, { url: 'https://203.0.113.8/' }))
    expect(hits.map(({ where }) => where.path)).toEqual(['/landingPage/url', '/media/0'])
  })
})
