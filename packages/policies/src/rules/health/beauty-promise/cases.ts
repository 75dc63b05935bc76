import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Skin whitening cream, two shades lighter in a week')),
    one(body('Scars disappear in two weeks')),
    one(body('Permanent skin bleaching at home')),
    one(body('Морщины исчезнут за неделю без ботокса'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Krim pemutih wajah, putih dalam 7 hari'), undefined, { language: 'id', market: 'ID' }),
    one(body('Elimina las arrugas para siempre en 7 días'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Wrinkle-free shirts for travel'), 'shirts'),
    one(body('Brighten your kitchen with new lamps')),
    one(body('Whitening detergent for sheets')),
    one(body('Рубашки, которые не мнутся в дороге'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pemutih pakaian untuk seragam sekolah'), undefined, { language: 'id', market: 'ID' }),
    one(body('Camisas sin arrugas para viajar'), undefined, { language: 'es', market: 'MX' }),
  ],
}
