import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('A weight loss programme with a coach')),
    one(body('Keto diet plan for busy people')),
    one(body('Slimming meal plans, delivered weekly')),
    one(body('Программа снижения веса с куратором'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Program diet sehat dengan ahli gizi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Plan de dieta personalizado con nutricionista'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('The weight of history: a new exhibition'), 'a figure of speech'),
    one(body('Slim wallet in brown leather')),
    one(body('Weight-lifting gloves for the gym')),
    one(body('Тонкий кошелёк из кожи'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Dompet tipis dari kulit'), undefined, { language: 'id', market: 'ID' }),
    one(body('Cartera delgada de piel'), undefined, { language: 'es', market: 'MX' }),
  ],
}
