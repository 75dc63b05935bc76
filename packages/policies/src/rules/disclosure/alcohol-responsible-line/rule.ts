import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ALCOHOL_PRESS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'alcohol-responsible-line',
  effect: 'review',
  status: 'warn',
  checker: 'disclosure',
  options: {
    what: 'wording',
    industries: ['alcohol'],
    anyOf: [
      'drink responsibly',
      'enjoy responsibly',
      'please drink in moderation',
      'drinkaware',
      'bebe con moderación',
      'beba con moderación',
      'à consommer avec modération',
      'beba com moderação',
      'чрезмерное употребление алкоголя вредит',
      'kenn dein limit',
    ],
  },
  source: ALCOHOL_PRESS,
  knownMistakes: [
    'Knows ten wordings; another valid one is missed. A line in the picture counts only where its words were read.',
  ],
  says: {
    undisclosed: {
      title: 'Responsible-drinking line is missing',
      why: 'The ad is for alcohol and has no line such as {wording}.',
      fix: 'Add the line your market uses.',
    },
  },
})
