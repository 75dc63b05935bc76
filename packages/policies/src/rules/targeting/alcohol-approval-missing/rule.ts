import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ALCOHOL_PRESS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol-approval-missing',
  effect: 'review',
  status: 'warn',
  checker: 'targeting',
  options: { what: 'certificate', industries: ['alcohol'], certificates: ['alcohol-licence', 'sales-rep-approval'] },
  source: ALCOHOL_PRESS,
  knownMistakes: ['Believes the certificates the advertiser declares; goes by the declared industry.'],
  says: {
    certificateMissing: {
      title: 'Proof for alcohol is missing',
      why: 'The advertiser declares no {certificate}. TikTok takes alcohol ads only from approved advertisers.',
      fix: 'File the proof in Business Verification and declare it here.',
    },
  },
})
