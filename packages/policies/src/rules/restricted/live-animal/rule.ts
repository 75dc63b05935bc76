import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'live-animal',
  checker: 'claim',
  options: { claims: ['animals'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  source: {
    title: 'TikTok: Industry entry',
    url: 'https://ads.tiktok.com/help/article/?aid=6685586866860720134',
    asOf: '2026-11-22',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Shelters with a fee are flagged.'],
  says: {
    claimed: {
      title: 'Sells a live animal',
      why: '“{quote}” offers an animal for sale. Live animals and parts of rare ones are not allowed.',
      fix: 'Advertise the accessories or services instead.',
    },
  },
})
