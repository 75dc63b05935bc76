import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ADULT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'nudity-suggestive',
  effect: 'review',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image', 'video'], fact: 'nudity.suggestive', over: 0.85, unit: '', confidence: 0.5 },
  source: ADULT,
  knownMistakes: ['Swimwear, underwear and sports ads are named often; a small model guesses.'],
  says: {
    seen: {
      title: 'Picture may be suggestive',
      why: '{name} looks suggestive to our model. TikTok does not accept a focus on intimate parts of the body.',
      fix: 'Use another picture, or ask for a review if we are wrong.',
    },
  },
})
