import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Disposable vapes, 3 for 2')),
    one(body('Premium cigars delivered')),
    one(body('Elf Bar in all flavours, buy now')),
    one(body('Жидкости для вейпа, акция 3 по цене 2'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Кальяны и табак с доставкой'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jual vape murah, semua rasa liquid'), undefined, { language: 'id', market: 'ID' }),
    one(body('Vapes desechables a domicilio, todos los sabores'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Quit smoking with the help of a coach'), 'stopping'),
    one(body('Smoked salmon from Norway')),
    one(body('Vapour-proof jackets for cyclists')),
    one(body('Помогаем бросить курить'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Ikan asap dari Sulawesi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Salmón ahumado de Noruega'), undefined, { language: 'es', market: 'MX' }),
  ],
}
