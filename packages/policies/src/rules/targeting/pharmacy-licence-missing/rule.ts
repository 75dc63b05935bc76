import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { HEALTH_2026 } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'pharmacy-licence-missing',
  effect: 'review',
  status: 'warn',
  checker: 'targeting',
  options: { what: 'certificate', industries: ['pharmacy'], certificates: ['pharmacy-licence', 'medical-approval'] },
  source: HEALTH_2026,
  knownMistakes: ['Believes the certificates the advertiser declares; goes by the declared industry.'],
  says: {
    certificateMissing: {
      title: 'Proof for pharmacy is missing',
      why: 'The advertiser declares no {certificate}. TikTok asks pharmacies for proof of certification.',
      fix: 'File the proof in Business Verification and declare it here.',
    },
  },
})
