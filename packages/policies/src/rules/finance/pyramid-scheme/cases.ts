import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Join my MLM team and earn from everyone you recruit')),
    one(body('Build your downline and get paid on every level')),
    one(body('Recruit five friends and earn commission on everything they sell')),
    one(body('Сетевой бизнес: строй структуру и получай процент с команды'), undefined, {
      language: 'ru',
      market: 'KZ',
    }),
    one(body('Ajak 5 teman, bangun jaringan downline dan dapat komisi'), undefined, { language: 'id', market: 'ID' }),
    one(body('Negocio multinivel: forma tu red y gana comisiones'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Invite a friend and you both get 10% off'), 'a shop discount'),
    one(body('Join our team as a barista in Leeds')),
    one(body('Network cables and switches for offices')),
    one(body('Сетевой фильтр с пятью розетками'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kabel jaringan untuk kantor'), undefined, { language: 'id', market: 'ID' }),
    one(body('Cables de red para oficinas'), undefined, { language: 'es', market: 'MX' }),
  ],
}
