import { one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one({ format: 'single-video', text: { displayName: 'Lumen Home' } }),
    one({ format: 'single-image', text: { displayName: 'Lumen Home' } }),
    one({ format: 'single-video', text: { displayName: 'Lumen Home', body: '   ' } }, 'spaces only'),
  ],
  allowed: [
    one(
      { format: 'single-video', text: { displayName: 'Lumen Home' }, flags: { spark: true } },
      'a Spark caption may be blank',
    ),
    one({ format: 'single-video', text: { displayName: 'Lumen Home', body: 'Mugs' } }),
    one({ format: 'carousel', text: { displayName: 'Lumen Home' } }),
  ],
}
