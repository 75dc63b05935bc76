import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Drug rehab that works')),
    one(body('Addiction treatment centre in Arizona')),
    one(body('Detox clinic for opioid addiction')),
    one(body('Реабилитационный центр, помощь при зависимости'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pusat rehabilitasi narkoba'), undefined, { language: 'id', market: 'ID' }),
    one(body('Centro de rehabilitación de adicciones'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Addictive crisps? Taste and see'), 'a figure of speech'),
    one(body('A recovery drink after your run')),
    one(body('Rehearsal rooms by the hour')),
    one(body('Хрустящие чипсы без соли'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Keripik renyah tanpa garam'), undefined, { language: 'id', market: 'ID' }),
    one(body('Patatas crujientes sin sal'), undefined, { language: 'es', market: 'MX' }),
  ],
}
