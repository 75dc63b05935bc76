import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CAROUSEL } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'carousel-pictures-alike',
  effect: 'advise',
  status: 'enforce',
  applies: { formats: ['carousel'] },
  checker: 'media-spec',
  options: { kinds: ['image'], roles: ['main', 'card'], look: 'alike', fact: 'media.hash', within: 16 },
  source: { ...CAROUSEL, kind: 'heuristic', confidence: 'secondary' },
  knownMistakes: ['The threshold is ours. Two cards of one template with other words may look alike.'],
  says: {
    notAccepted: {
      title: 'Carousel shows nearly the same picture twice',
      why: '{name} looks almost like {other}. People see nothing new on that card.',
      fix: 'Replace one of the two pictures.',
    },
  },
})
