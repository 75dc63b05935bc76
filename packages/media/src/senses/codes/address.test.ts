import { expect, it } from 'vitest'
import { addressIn } from './address.ts'

it.each([
  ['https://shop.example/a?b=1', 'https://shop.example/a?b=1'],
  ['HTTP://SHOP.EXAMPLE', 'http://shop.example/'],
  ['shop.example', 'https://shop.example/'],
  ['Shop.Example/Sale', 'https://shop.example/Sale'],
  ['wa.me/15550100', 'https://wa.me/15550100'],
  ['t.me/shop', 'https://t.me/shop'],
  ['URLTO:https://shop.example', 'https://shop.example/'],
  ['shop.example:8080/x', 'https://shop.example:8080/x'],
  ['WIFI:T:WPA;S:Shop;P:secret;;', undefined],
  ['BEGIN:VCARD\nVERSION:3.0\nURL:https://shop.example\nEND:VCARD', undefined],
  ['tel:+15550100', undefined],
  ['mailto:hello@shop.example', undefined],
  ['hello@shop.example', undefined],
  ['menu.pdf', undefined],
  ['4006381333931', undefined],
  ['1.5', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  ['two words', undefined],
  [`https://shop.example/${'a'.repeat(3000)}`, undefined],
  ['', undefined],
])('%j leads to %j', (content, address) => expect(addressIn(content)).toBe(address))
