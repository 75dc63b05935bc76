import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Designer handbags inspired by Chanel')),
    one(body('Gucci outlet, prices cut by half')),
    one(body('Luxury dupes of famous perfumes')),
    one(body('Nike без коробки оптом дешевле'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Parfum inspired by Chanel'), undefined, { language: 'id', market: 'ID' }),
    one(body('Perfumes inspirados en Chanel'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Inspired by nature: soap with lavender'), 'nature'),
    one(body('A bag of oats, 1 kg')),
    one(body('The outlet in your wall, now with USB')),
    one(body('Мыло с лавандой ручной работы'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sabun lavender buatan tangan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Jabón de lavanda hecho a mano'), undefined, { language: 'es', market: 'MX' }),
  ],
}
