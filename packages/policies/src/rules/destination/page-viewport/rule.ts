import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-viewport',
  effect: 'limit',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'page-viewport' },
  source: FORMAT_POLICY,
  knownMistakes: ['A page can fit phones without the tag, and fail with it.'],
  says: {
    found: {
      title: 'Page is not set up for phones',
      why: 'The page has no viewport setting, so phones show it tiny. TikTok asks for readable pages.',
      fix: 'Add a viewport meta tag to the page.',
    },
  },
})
