import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { SAFE_AREA } from '../../../platforms/tiktok/sources.ts'
import { SAFE_ZONES } from '../../../platforms/tiktok/specs.ts'

export const rule: RuleSpec = defineRule({
  id: 'words-safe-zone',
  effect: 'advise',
  status: 'enforce',
  applies: { placements: ['feed'] },
  checker: 'overlay',
  options: { kinds: ['video'], roles: ['main'], look: 'safe-zone', zones: SAFE_ZONES },
  source: SAFE_AREA,
  knownMistakes: [
    'TikTok publishes the exact area as templates only; third parties disagree on it. Add-ons cover more.',
  ],
  says: {
    seen: {
      title: 'Words where buttons will be',
      why: '“{quote}” in {name} stands where the app shows its own text and buttons.',
      fix: 'Move the words towards the middle.',
    },
  },
})
