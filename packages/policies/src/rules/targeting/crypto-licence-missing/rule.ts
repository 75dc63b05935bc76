import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FINANCE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'crypto-licence-missing',
  effect: 'review',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'certificate', industries: ['crypto'], certificates: ['crypto-licence'] },
  source: FINANCE,
  knownMistakes: ['Believes the certificates the advertiser declares; goes by the declared industry.'],
  says: {
    certificateMissing: {
      title: 'Proof for crypto is missing',
      why: 'The advertiser declares no {certificate}. TikTok takes crypto ads only from licensed advertisers.',
      fix: 'File the proof in Business Verification and declare it here.',
    },
  },
})
