import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('You won’t believe what happened next')),
    one(body('What they don’t want you to know about your water')),
    one(body('Shocking: this video will be deleted soon')),
    one(body('Шок! Звезда призналась перед смертью, смотреть до удаления'), undefined, {
      language: 'ru',
      market: 'KZ',
    }),
    one(body('Heboh! Video ini akan segera dihapus'), undefined, { language: 'id', market: 'ID' }),
    one(body('No vas a creer lo que encontraron en su casa'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Shock absorbers for mountain bikes'), 'a bike part'),
    one(body('You will not want to take them off: soft slippers')),
    one(body('Watch our video about wool')),
    one(body('Амортизаторы для велосипеда'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Peredam kejut untuk sepeda'), undefined, { language: 'id', market: 'ID' }),
    one(body('Amortiguadores para bicicleta'), undefined, { language: 'es', market: 'MX' }),
  ],
}
