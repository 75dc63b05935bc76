import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Swipe up to get yours')),
    one(body('You have 1 new message')),
    one(body('Your phone has 3 viruses, tap OK to clean')),
    one(body('У вас 1 новое сообщение'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Anda punya 1 pesan baru'), undefined, { language: 'id', market: 'ID' }),
    one(body('Tienes 1 mensaje nuevo'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A new message board for your hallway'), 'furniture'),
    one(body('Swipe-clean table cloths')),
    one(body('Phone holders for the car')),
    one(body('Доска для заметок в прихожую'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Papan catatan untuk dapur'), undefined, { language: 'id', market: 'ID' }),
    one(body('Pizarra de notas para la cocina'), undefined, { language: 'es', market: 'MX' }),
  ],
}
