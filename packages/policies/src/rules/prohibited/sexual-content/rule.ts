import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'sexual-content',
  checker: 'claim',
  options: { claims: ['adult'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Adult content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-adult-content',
    asOf: '2025-03-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Sex education is meant to pass and sometimes does not.'],
  says: {
    claimed: {
      title: 'Has sexual content',
      why: '“{quote}” is sexual. Sexual content, products and services are not allowed.',
      fix: 'Remove the sexual wording and the product.',
    },
  },
})
