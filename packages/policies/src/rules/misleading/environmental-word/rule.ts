import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'environmental-word',
  checker: 'claim',
  options: { claims: ['green'], strength: 'weak' },
  effect: 'advise',
  status: 'enforce',
  source: {
    title: 'Preclear: a heuristic of its own',
    url: 'https://ads.tiktok.com/help/article/tiktok-ads-policy-misleading-and-false-content',
    asOf: '2026-11-22',
    kind: 'heuristic',
    confidence: 'secondary',
  },
  knownMistakes: ['Product names with “eco” are flagged.'],
  says: {
    claimed: {
      title: 'Uses a vague environmental word',
      why: '“{quote}” is vague. Regulators ask for a fact behind such words.',
      fix: 'Say what is better: the material, the amount, the certificate.',
    },
  },
})
