import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('AI that undresses any photo')),
    one(body('Deepfake nude generator')),
    one(body('Remove clothes from any picture with AI')),
    one(body('Нейросеть раздевает любую девушку'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('AI hapus baju dari foto siapa saja'), undefined, { language: 'id', market: 'ID' }),
    one(body('IA que desnuda cualquier foto'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Remove stains from any clothes'), 'stains'),
    one(body('AI that plans your week')),
    one(body('Try on clothes in our app')),
    one(body('Нейросеть составит план недели'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('AI untuk menyusun jadwal'), undefined, { language: 'id', market: 'ID' }),
    one(body('IA para planear tu semana'), undefined, { language: 'es', market: 'MX' }),
  ],
}
