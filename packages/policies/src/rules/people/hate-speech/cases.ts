import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Muslims are terrorists, keep them out')),
    one(body('Deport all immigrants, they are vermin')),
    one(body('Jews control the banks')),
    one(body('Мигранты вон из нашего города'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Usir semua pendatang asing'), undefined, { language: 'id', market: 'ID' }),
    one(body('Fuera los inmigrantes, son basura'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A museum about Jewish life in Vienna'), 'a museum'),
    one(body('Halal catering for Muslim weddings')),
    one(body('Keep them out: screens against flies')),
    one(body('Музей истории еврейской культуры'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Katering halal untuk pernikahan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Museo de historia judía'), undefined, { language: 'es', market: 'MX' }),
  ],
}
