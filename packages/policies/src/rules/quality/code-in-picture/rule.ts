import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY_2026 } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'code-in-picture',
  effect: 'limit',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image', 'video'], fact: 'code.matrix', over: 0, unit: '', repair: 'trim', confidence: 0.9 },
  source: FORMAT_POLICY_2026,
  knownMistakes: ['A code on packaging or inside an app is accepted and named all the same.'],
  says: {
    seen: {
      title: 'QR code in the picture',
      why: '{name} shows {measured, plural, one {# code} other {# codes}} to scan. TikTok accepts them only on packaging or inside an app.',
      fix: 'Remove the code, or cut out the part that shows it.',
    },
  },
})
