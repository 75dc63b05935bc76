import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'job-offer',
  checker: 'claim',
  options: { claims: ['jobs'], strength: 'weak' },
  effect: 'review',
  status: 'enforce',
  source: {
    title: 'TikTok: Anti-discrimination ad policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-anti-discrimination-ad-policy',
    asOf: '2024-05-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Courses that mention careers are flagged.'],
  says: {
    claimed: {
      title: 'Advertises a vacancy',
      why: '“{quote}” looks like a vacancy. Job ads have special targeting rules in some markets.',
      fix: 'Name the employer and set the employment category where it is required.',
    },
  },
})
