import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ placement: 'feed', objective: 'traffic', text: { body: 'Ceramic mugs for slow mornings' } }),
    one({ placement: 'feed', objective: 'reach', text: { body: 'Ceramic mugs for slow mornings' } }),
    one(
      {
        placement: 'feed',
        objective: 'conversions',
        text: { displayName: ' ', body: 'Ceramic mugs for slow mornings' },
      },
      'spaces only',
    ),
  ],
  allowed: [
    one(
      {
        placement: 'feed',
        objective: 'app-install',
        text: { appName: 'Lumen', body: 'Ceramic mugs for slow mornings' },
      },
      'an app ad shows the name of the app',
    ),
    one({ placement: 'feed', objective: 'traffic', text: { displayName: 'Lumen Home', body: 'Mugs' } }),
    one({ placement: 'feed', objective: 'traffic', text: { body: 'Mugs' }, flags: { spark: true } }, 'Spark'),
  ],
}
