import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { LANGUAGE } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'targeted-language',
  effect: 'advise',
  status: 'enforce',
  checker: 'language',
  options: { look: 'targeted' },
  source: LANGUAGE,
  knownMistakes: ['Short texts can be taken for another language.'],
  says: {
    notTargeted: {
      title: 'Text is not in a targeted language',
      why: 'The text is in {language}. The audience is chosen by other languages.',
      fix: 'Translate the text, or change the languages.',
    },
  },
})
