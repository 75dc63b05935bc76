import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ADULT } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'dating-approval-missing',
  effect: 'review',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'certificate', industries: ['dating'], certificates: ['dating-approval', 'sales-rep-approval'] },
  source: ADULT,
  knownMistakes: ['Believes the certificates the advertiser declares; goes by the declared industry.'],
  says: {
    certificateMissing: {
      title: 'Proof for dating is missing',
      why: 'The advertiser declares no {certificate}. TikTok takes dating ads only after approval by its sales team.',
      fix: 'File the proof in Business Verification and declare it here.',
    },
  },
})
