import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'file-type-mismatch',
  effect: 'limit',
  status: 'enforce',
  checker: 'media-spec',
  options: { look: 'type-matches-name' },
  source: AUCTION,
  knownMistakes: ['A file with no ending is not judged.'],
  says: {
    notAccepted: {
      title: 'File is not what its name says',
      why: '{name} really is {measured}. Upload reads the file by its content.',
      fix: 'Save the file again in the format its name says.',
    },
  },
})
