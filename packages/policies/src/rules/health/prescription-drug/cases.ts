import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Buy Ozempic online, no prescription needed')),
    one(body('Viagra without a prescription, discreet delivery')),
    one(body('Order Xanax today, shipped overnight')),
    one(body('Купить Оземпик без рецепта, доставка по стране'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Jual Cytotec tanpa resep, kirim ke seluruh Indonesia'), undefined, { language: 'id', market: 'ID' }),
    one(body('Compra Ozempic sin receta, envío discreto'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Prescription glasses from $29'), 'glasses'),
    one(body('A doctor visit at home, book online')),
    one(body('Our recipe for slow weekends')),
    one(body('Очки по рецепту с доставкой'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Resep kue lebaran favorit'), undefined, { language: 'id', market: 'ID' }),
    one(body('Receta de la abuela para el domingo'), undefined, { language: 'es', market: 'MX' }),
  ],
}
