import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Botox and fillers by licensed doctors')),
    one(body('Dental implants at our clinic')),
    one(body('Book a hair transplant in Istanbul')),
    one(body('Клиника имплантации зубов, запись онлайн'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Klinik gigi: pasang behel dan implan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Clínica dental: implantes y ortodoncia'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Computer clinic: we repair laptops'), 'laptops'),
    one(body('Implant new habits with our planner')),
    one(body('First aid kit bags, empty, red')),
    one(body('Ремонт ноутбуков за час'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Servis laptop satu jam selesai'), undefined, { language: 'id', market: 'ID' }),
    one(body('Reparamos portátiles en una hora'), undefined, { language: 'es', market: 'MX' }),
  ],
}
