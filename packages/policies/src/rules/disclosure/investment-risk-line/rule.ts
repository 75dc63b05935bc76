import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FINANCE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'investment-risk-line',
  effect: 'review',
  status: 'enforce',
  checker: 'disclosure',
  options: {
    what: 'wording',
    industries: ['investment', 'crypto'],
    anyOf: [
      'capital at risk',
      'capital is at risk',
      'risk of loss',
      'you may lose',
      'you could lose',
      'lose money',
      'value can go down',
      'may go down as well as up',
      'riesgo de pérdida',
      'risco de perda',
      'риск потери',
      'risiko kerugian',
      'verlustrisiko',
    ],
  },
  source: FINANCE,
  knownMistakes: [
    'Knows some wordings only; another valid one is missed. A line in the picture counts only where its words were read.',
  ],
  says: {
    undisclosed: {
      title: 'Risk warning is missing',
      why: 'The ad is for investments and has no warning such as {wording}.',
      fix: 'Add the warning your market prescribes.',
    },
  },
})
