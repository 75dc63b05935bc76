import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FAIL_REVIEW } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'silent-sound',
  effect: 'limit',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-content',
  options: { kinds: ['video'], roles: ['main'], fact: 'sound.silent', is: true, unit: '', repair: 'add-sound' },
  source: FAIL_REVIEW,
  knownMistakes: ['Sound below -60 dBFS counts as none.'],
  says: {
    seen: {
      title: 'Sound track is silent',
      why: '{name} has a sound track in which nothing is heard. TikTok requires sound in the feed.',
      fix: 'Add music or speech you may use.',
    },
  },
})
