import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { GAMBLING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'gambling-licence-missing',
  effect: 'reject',
  status: 'enforce',
  checker: 'targeting',
  options: { what: 'certificate', industries: ['gambling'], certificates: ['gambling-licence'] },
  source: GAMBLING,
  knownMistakes: ['Believes the certificates the advertiser declares; goes by the declared industry.'],
  says: {
    certificateMissing: {
      title: 'Proof for gambling is missing',
      why: 'The advertiser declares no {certificate}. TikTok takes gambling ads only with a licence and its own permission.',
      fix: 'File the proof in Business Verification and declare it here.',
    },
  },
})
