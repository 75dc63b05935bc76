import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY_2026 } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'bar-code-in-picture',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image', 'video'], fact: 'code.bars', over: 0, unit: '', repair: 'trim', confidence: 0.7 },
  source: FORMAT_POLICY_2026,
  knownMistakes: ['Nearly every bar code stands on packaging, where it is accepted.'],
  says: {
    seen: {
      title: 'Bar code in the picture',
      why: '{name} shows {measured, plural, one {# bar code} other {# bar codes}}. TikTok accepts them only on packaging or inside an app.',
      fix: 'Remove the bar code if it is not on a package.',
    },
  },
})
