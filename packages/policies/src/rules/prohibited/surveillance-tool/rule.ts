import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'surveillance-tool',
  checker: 'claim',
  options: { claims: ['spyware'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Deceptive practices',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-deceptive-practices',
    asOf: '2024-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Security cameras are flagged.'],
  says: {
    claimed: {
      title: 'Concerns watching or searching people',
      why: '“{quote}” can be used to watch people. A reviewer checks the purpose.',
      fix: 'Say who is watched and that they agree.',
    },
  },
})
