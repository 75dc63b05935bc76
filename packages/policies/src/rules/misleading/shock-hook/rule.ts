import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'shock-hook',
  checker: 'claim',
  options: { claims: ['sensational'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Film titles can be caught.'],
  says: {
    claimed: {
      title: 'Uses a shocking hook',
      why: '“{quote}” lures with shock instead of the product. Clickbait is refused.',
      fix: 'Say plainly what the product is.',
    },
  },
})
