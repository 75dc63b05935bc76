import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'beauty-promise',
  checker: 'claim',
  options: { claims: ['cosmetic'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Misleading and false content',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2025-09-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Stain removers for fabric use similar words.'],
  says: {
    claimed: {
      title: 'Promises to change skin or body',
      why: '“{quote}” promises a lasting change of appearance. Exaggerated effects and skin lightening are refused.',
      fix: 'Describe texture, scent and ingredients, not a result.',
    },
  },
})
