import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'discrimination',
  checker: 'claim',
  options: { claims: ['discrimination'], strength: 'any' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Anti-discrimination ad policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-anti-discrimination-ad-policy',
    asOf: '2024-05-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Sports for women or men are meant to pass.'],
  says: {
    claimed: {
      title: 'Excludes people',
      why: '“{quote}” excludes people by who they are. That is not allowed in ads.',
      fix: 'Describe the task or the place, and leave people’s traits out.',
    },
  },
})
