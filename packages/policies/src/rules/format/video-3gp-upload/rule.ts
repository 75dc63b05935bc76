import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { UPLOAD_API } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'video-3gp-upload',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['feed'], flags: { spark: false } },
  checker: 'media-content',
  options: { kinds: ['video'], fact: 'video.container', is: '3gp', unit: '', repair: 'convert' },
  source: UPLOAD_API,
  knownMistakes: ['Upload by hand in Ads Manager takes 3GP.'],
  says: {
    seen: {
      title: '3GP video cannot be uploaded everywhere',
      why: '{name} is a 3GP file. Upload through the interface for programs does not take it.',
      fix: 'Export the video as MP4.',
    },
  },
})
