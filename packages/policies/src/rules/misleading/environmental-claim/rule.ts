import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'environmental-claim',
  checker: 'claim',
  options: { claims: ['green'], strength: 'strong' },
  effect: 'reject',
  status: 'warn',
  applies: { withoutCertificates: ['claim-proof'] },
  source: {
    title: 'Preclear: a heuristic of its own',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2026-11-22',
    kind: 'heuristic',
    confidence: 'secondary',
  },
  knownMistakes: ['Certified products need their certificate on file.'],
  says: {
    claimed: {
      title: 'Makes an absolute environmental claim',
      why: '“{quote}” claims no harm at all. Such claims cannot be proven and mislead buyers.',
      fix: 'Name the one thing that is better and how it was measured.',
    },
  },
})
