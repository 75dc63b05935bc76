import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { API_FIELDS } from '../../../platforms/tiktok/sources.ts'
import { FILE_NAME } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'file-name-long',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-spec',
  options: { look: 'range', fact: 'file.nameLength', max: FILE_NAME, unit: '' },
  source: API_FIELDS,
  knownMistakes: ['Upload by hand gives the file a name of its own.'],
  says: {
    notAccepted: {
      title: 'File name is too long',
      why: 'The name of {name} has {measured} characters. TikTok keeps {required} and cuts the rest.',
      fix: 'Give the file a shorter name.',
    },
  },
})
