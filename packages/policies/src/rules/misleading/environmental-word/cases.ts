import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Eco-friendly soap')),
    one(body('Sustainable sneakers for the city')),
    one(body('A planet-friendly way to shop')),
    one(body('Экологичное мыло для дома'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Sabun ramah lingkungan'), undefined, { language: 'id', market: 'ID' }),
    one(body('Jabón ecológico'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Echo speakers for large rooms'), 'echo, not eco'),
    one(body('Friendly staff, fresh bread')),
    one(body('A plan for every budget')),
    one(body('Колонки для больших комнат'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Pengeras suara untuk ruangan besar'), undefined, { language: 'id', market: 'ID' }),
    one(body('Altavoces para salas grandes'), undefined, { language: 'es', market: 'MX' }),
  ],
}
