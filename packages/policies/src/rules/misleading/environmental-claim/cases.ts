import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('100% eco-friendly, zero harm to the planet')),
    one(body('Completely carbon neutral phone case')),
    one(body('Fully biodegradable, zero impact')),
    one(body('Полностью биоразлагаемый пакет, ноль вреда природе'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('100% ramah lingkungan, tanpa dampak bagi bumi'), undefined, { language: 'id', market: 'ID' }),
    one(body('100% ecológico, cero impacto en el planeta'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Green shirts in three sizes'), 'a colour'),
    one(body('Zero sugar lemonade')),
    one(body('Bags of recycled cotton')),
    one(body('Зелёные рубашки в трёх размерах'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kemeja hijau tiga ukuran'), undefined, { language: 'id', market: 'ID' }),
    one(body('Camisas verdes en tres tallas'), undefined, { language: 'es', market: 'MX' }),
  ],
}
