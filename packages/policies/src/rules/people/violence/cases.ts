import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Watch real fights end in blood')),
    one(body('How to kill yourself without pain')),
    one(body('Uncensored execution video')),
    one(body('Кровавые драки без цензуры, смотри'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Video pembunuhan asli tanpa sensor'), undefined, { language: 'id', market: 'ID' }),
    one(body('Videos reales de asesinatos sin censura'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Kill time with our puzzles'), 'a figure of speech'),
    one(body('A murder mystery dinner')),
    one(body('Fight limescale in your kettle')),
    one(body('Убиваем время с пазлами'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Isi waktu luang dengan puzzle'), undefined, { language: 'id', market: 'ID' }),
    one(body('Mata el tiempo con puzles'), undefined, { language: 'es', market: 'MX' }),
  ],
}
