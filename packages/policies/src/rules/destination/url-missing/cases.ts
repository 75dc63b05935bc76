import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ objective: 'traffic', text: { body: 'Mugs' } }),
    one({ objective: 'conversions', text: { body: 'Mugs' } }),
    one({ objective: 'traffic', text: { body: 'Mugs' }, landingPage: { url: '' } }, 'empty'),
  ],
  allowed: [
    one({ objective: 'reach', text: { body: 'Mugs' } }, 'reach needs none'),
    one({ objective: 'traffic', text: { body: 'Mugs' }, landingPage: { url: 'https://lumen.shop/' } }),
    one({ text: { body: 'Mugs' } }, 'objective not given'),
  ],
}
