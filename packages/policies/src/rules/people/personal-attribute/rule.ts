import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'personal-attribute',
  checker: 'claim',
  options: { claims: ['attribute'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Anti-discrimination ad policy',
    url: 'https://ads.tiktok.com/help/article/tiktok-anti-discrimination-ad-policy',
    asOf: '2024-05-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Greetings such as “you are great” are let through.'],
  says: {
    claimed: {
      title: 'Tells readers what they are',
      why: '“{quote}” assigns a personal trait to the reader. People feel singled out by that.',
      fix: 'Speak of the product, not of the reader.',
    },
  },
})
