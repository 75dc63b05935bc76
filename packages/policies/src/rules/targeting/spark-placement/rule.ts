import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APPEAL_NOTES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'spark-placement',
  effect: 'review',
  status: 'warn',
  applies: { flags: { spark: true } },
  checker: 'targeting',
  options: { what: 'placement', placements: ['app-bundle', 'takeover'] },
  source: APPEAL_NOTES,
  knownMistakes: ['Known from unofficial notes of 2024.'],
  says: {
    placementNotAllowed: {
      title: 'Spark ads do not run here',
      why: 'This is a Spark ad in another placement. Spark ads run on TikTok and its network only.',
      fix: 'Choose the feed.',
    },
  },
})
