import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { DISCLAIMERS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'ai-made-unlabelled',
  effect: 'reject',
  status: 'enforce',
  checker: 'disclosure',
  options: {
    what: 'fact',
    kinds: ['image', 'video'],
    fact: 'media.ai',
    is: true,
    declare: 'aiGenerated',
    must: 'aiDisclosed',
  },
  source: DISCLAIMERS,
  knownMistakes: [
    'A file may say so for a small retouch that needs no label.',
    'A label written into the picture is not seen.',
  ],
  says: {
    undisclosed: {
      title: 'AI-made picture without the AI label',
      why: '{name} says that AI made it, wholly or in part. The AI label of the ad is off.',
      fix: 'Turn on the AI label.',
    },
  },
})
