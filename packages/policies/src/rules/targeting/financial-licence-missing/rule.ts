import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FINANCE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'financial-licence-missing',
  effect: 'review',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'certificate', industries: ['finance', 'loan', 'investment'], certificates: ['financial-licence'] },
  source: FINANCE,
  knownMistakes: ['Believes the certificates the advertiser declares; goes by the declared industry.'],
  says: {
    certificateMissing: {
      title: 'Proof for finance is missing',
      why: 'The advertiser declares no {certificate}. TikTok asks financial advertisers for a local licence.',
      fix: 'File the proof in Business Verification and declare it here.',
    },
  },
})
