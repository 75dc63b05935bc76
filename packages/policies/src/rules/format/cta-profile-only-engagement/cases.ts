import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ objective: 'traffic', text: { body: 'Mugs', cta: 'VIEW_PROFILE' } }),
    one({ objective: 'conversions', text: { body: 'Mugs', cta: 'VIEW_PROFILE' } }),
    one({ objective: 'app-install', text: { body: 'Mugs', appName: 'Lumen', cta: 'VIEW_PROFILE' } }),
  ],
  allowed: [
    one({ objective: 'engagement', text: { body: 'Mugs', cta: 'VIEW_PROFILE' } }, 'engagement'),
    one({ objective: 'traffic', text: { body: 'Mugs', cta: 'LEARN_MORE' } }),
    one({ objective: 'traffic', text: { body: 'Mugs' } }),
  ],
}
