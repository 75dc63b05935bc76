import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { AUCTION } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'file-cut-off',
  effect: 'reject',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['video', 'audio'], fact: 'file.missingBytes', over: 0, unit: 'bytes', confidence: 0.95 },
  source: AUCTION,
  knownMistakes: ['A file that only lacks padding behind the last frame plays whole.'],
  says: {
    seen: {
      title: 'File is cut off',
      why: '{name} lacks its end. The transfer or the export broke off.',
      fix: 'Export or download the file again.',
    },
  },
})
