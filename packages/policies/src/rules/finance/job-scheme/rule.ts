import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'job-scheme',
  checker: 'claim',
  options: { claims: ['jobs'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Actor policy',
    url: 'https://ads.tiktok.com/help/article/actor-policy',
    asOf: '2024-05-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Short vacancy texts without a company name are flagged.'],
  says: {
    claimed: {
      title: 'Offers a job that hides the work',
      why: '“{quote}” offers pay without an employer or a task. Unrealistic job offers are not allowed.',
      fix: 'Name the employer, the duties and the place of work.',
    },
  },
})
