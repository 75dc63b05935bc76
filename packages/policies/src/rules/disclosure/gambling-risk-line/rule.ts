import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { GAMBLING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'gambling-risk-line',
  effect: 'review',
  status: 'enforce',
  checker: 'disclosure',
  options: {
    what: 'wording',
    industries: ['gambling'],
    anyOf: [
      'gamble responsibly',
      'play responsibly',
      'gambling problem',
      'begambleaware',
      'when the fun stops',
      'gamblers anonymous',
      '1-800-gambler',
      'juega con responsabilidad',
      'jogue com responsabilidade',
      'glücksspiel kann süchtig machen',
    ],
  },
  source: GAMBLING,
  knownMistakes: [
    'Knows ten wordings; another valid one is missed. A line in the picture counts only where its words were read.',
  ],
  says: {
    undisclosed: {
      title: 'Gambling risk warning is missing',
      why: 'The ad is for gambling and has no warning such as {wording}.',
      fix: 'Add the warning your market prescribes.',
    },
  },
})
