import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'gambling-promise',
  checker: 'claim',
  options: { claims: ['gambling'], strength: 'strong' },
  effect: 'reject',
  status: 'enforce',
  applies: { withoutCertificates: ['gambling-licence'] },
  source: {
    title: 'TikTok: Gambling and games',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-gambling-and-games',
    asOf: '2025-10-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: ['Board games with casino names are flagged.'],
  says: {
    claimed: {
      title: 'Promotes betting with a bonus or a tip',
      why: '“{quote}” pushes people to bet. Gambling is allowed only with a licence and permission.',
      fix: 'Remove the bonus or tip, or add the gambling licence.',
    },
  },
})
