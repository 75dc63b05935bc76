import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Parental control app for your child’s phone')),
    one(body('Background check before you hire a nanny')),
    one(body('A hidden camera detector and GPS tracker for cars')),
    one(body('Родительский контроль и GPS трекер'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Aplikasi kontrol orang tua dan pelacak GPS'), undefined, { language: 'id', market: 'ID' }),
    one(body('Control parental y rastreador GPS'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('A background in blue for your calls'), 'a picture'),
    one(body('Track suits in three colours')),
    one(body('Parents eat free on Monday')),
    one(body('Спортивные костюмы в трёх цветах'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Setelan olahraga tiga warna'), undefined, { language: 'id', market: 'ID' }),
    one(body('Chándales en tres colores'), undefined, { language: 'es', market: 'MX' }),
  ],
}
