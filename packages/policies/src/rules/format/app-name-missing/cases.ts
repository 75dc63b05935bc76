import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ objective: 'app-install', text: { body: 'Plan your week in one place' } }),
    one({ objective: 'app-install', text: { displayName: 'Lumen', body: 'Plan your week in one place' } }),
    one({ objective: 'app-install', text: { appName: '', body: 'Plan your week in one place' } }),
  ],
  allowed: [
    one({ objective: 'traffic', text: { body: 'Plan your week in one place' } }, 'not an app ad'),
    one({ objective: 'app-install', text: { appName: 'Lumen', body: 'Plan your week in one place' } }),
    one({ text: { body: 'Plan your week in one place' } }),
  ],
}
