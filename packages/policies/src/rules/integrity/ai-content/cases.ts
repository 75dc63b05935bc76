import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('AI-generated portraits of your pet')),
    one(body('AI-generated music for your birthday')),
    one(body('Create videos with an AI avatar')),
    one(body('Нейросеть рисует портреты'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Foto profil buatan AI'), undefined, { language: 'id', market: 'ID' }),
    one(body('Retratos generados por IA'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Portraits painted by hand'), 'a painter'),
    one(body('Generators for your camper')),
    one(body('Avatars of wood for your board game')),
    one(body('Портреты маслом на заказ'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lukisan potret buatan tangan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Retratos pintados a mano'), undefined, { language: 'es', market: 'MX' }),
  ],
}
