import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FAIL_REVIEW } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'words-cut-off',
  effect: 'review',
  status: 'enforce',
  checker: 'overlay',
  options: { roles: ['main', 'card', 'cover'], look: 'cut-off', margin: 0.003 },
  source: { ...FAIL_REVIEW, kind: 'heuristic' },
  knownMistakes: ['Signs and packages in the scene may be cut off without harm.'],
  says: {
    seen: {
      title: 'Words are cut off at the edge',
      why: '“{quote}” in {name} touches the edge of the picture. TikTok rejects text that is cut off.',
      fix: 'Move the words away from the edge.',
    },
  },
})
