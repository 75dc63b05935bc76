import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Read your wife’s messages without her knowing')),
    one(body('Hack any Instagram account')),
    one(body('Track anyone’s phone by number')),
    one(body('Читай переписку жены удалённо, она не узнает'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Взлом страницы ВК на заказ'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sadap WhatsApp pasangan tanpa ketahuan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Espía el WhatsApp de tu pareja'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Track your parcel in our app'), 'a parcel'),
    one(body('Life hacks for small kitchens')),
    one(body('A spy novel for the beach')),
    one(body('Отслеживание заказа в приложении'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Lacak paket Anda di aplikasi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Rastrea tu paquete en la app'), undefined, { language: 'es', market: 'MX' }),
  ],
}
