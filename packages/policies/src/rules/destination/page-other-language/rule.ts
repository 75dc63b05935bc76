import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANGUAGE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-other-language',
  effect: 'review',
  status: 'warn',
  checker: 'consistency',
  options: { compare: 'language' },
  source: LANGUAGE,
  knownMistakes: ['Short texts can be taken for another language.'],
  says: {
    differs: {
      title: 'Page is in another language',
      why: 'The ad is in {adLanguage}, the page in {pageLanguage}. Both must suit the market.',
      fix: 'Lead to the page in the language of the ad.',
    },
  },
})
