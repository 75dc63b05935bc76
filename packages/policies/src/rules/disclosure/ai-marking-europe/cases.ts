import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ ...body('Neue Becher'), flags: { aiGenerated: true } }, undefined, { language: 'de', market: 'DE' }),
    one({ ...body('Tazas nuevas'), flags: { aiGenerated: true, aiDisclosed: false } }, undefined, {
      language: 'es',
      market: 'ES',
    }),
    one({ ...body('New mugs'), flags: { aiGenerated: true } }, undefined, { market: 'IE' }),
  ],
  allowed: [
    one({ ...body('New mugs'), flags: { aiGenerated: true } }, 'another market', { market: 'GB' }),
    one({ ...body('New mugs'), flags: { aiGenerated: true, aiDisclosed: true } }, undefined, { market: 'IE' }),
    one(body('New mugs'), undefined, { market: 'IE' }),
  ],
}
