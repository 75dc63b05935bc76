import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CONTENT_CREDENTIALS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'credentials-invalid',
  effect: 'review',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image', 'video'], fact: 'media.credentials', is: 'invalid', unit: '' },
  source: CONTENT_CREDENTIALS,
  knownMistakes: ['A program that knows no credentials breaks them when it saves; nobody meant to deceive.'],
  says: {
    seen: {
      title: 'Content credentials do not fit the file',
      why: '{name} was changed after its content credentials were signed. Nobody can tell what is true about it.',
      fix: 'Sign the file again, or remove the credentials.',
    },
  },
})
