import { describe, expect, it } from 'vitest'
import { findPlaceholder } from './address.ts'
import { findLookAlike } from './look-alike.ts'
import { readableHost } from './punycode.ts'

describe('unresolved placeholders', () => {
  it.each([
    ['https://shop.example/?u={lpurl}', '{lpurl}'],
    ['https://shop.example/{{product}}', '{{product}}'],
    ['https://shop.example/?c=%%CLICK%%', '%%CLICK%%'],
    ['https://shop.example/?u=[url]', '[url]'],
    ['https://shop.example/?c=__CID__', undefined],
    ['https://shop.example/?filter[name]=x', undefined],
    ['https://[2001:db8::1]/', undefined],
  ])('%s', (url, part) => {
    expect(findPlaceholder(url)).toBe(part)
  })
})

describe('look-alike hosts', () => {
  const brands = ['tiktok.com', 'paypal', 'apple']
  it.each([
    ['tiktok.com', undefined],
    ['ads.tiktok.com', undefined],
    ['apply.example', undefined],
    ['paypa1.com', 'paypal'],
    ['payppal.com', 'paypal'],
    ['paypal.com.evil.example', 'paypal'],
    [new URL('https://аррӏе.com').hostname, 'apple'],
  ])('%s', (host, brand) => {
    expect(findLookAlike(host, brands)?.brand).toBe(brand)
  })

  it('shows a punycode host as it reads', () => {
    expect(readableHost('xn--mnchen-3ya.example')).toBe('münchen.example')
  })
})
