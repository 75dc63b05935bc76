import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ADULT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'nudity-explicit',
  effect: 'review',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image', 'video'], fact: 'nudity.explicit', over: 0.7, unsure: 0.5, unit: '', confidence: 0.6 },
  source: ADULT,
  knownMistakes: [
    'A small model guesses. Skin, sand and food have misled such models; its share of mistakes was not measured.',
  ],
  says: {
    seen: {
      title: 'Picture may show nudity',
      why: '{name} looks like nudity to our model. TikTok does not accept nudity, drawn or filmed.',
      fix: 'Use another picture, or ask for a review if we are wrong.',
    },
  },
})
