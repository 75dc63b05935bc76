import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'

export const rule: RuleSpec = defineRule({
  id: 'seen-before',
  effect: 'advise',
  status: 'enforce',
  checker: 'media-content',
  options: { kinds: ['image', 'video'], fact: 'media.seenAs', not: '', unit: '' },
  source: {
    title: 'TikTok: Actor policy',
    url: 'https://ads.tiktok.com/help/article/actor-policy?lang=en',
    asOf: '2024-05-01',
    kind: 'platform',
    confidence: 'primary',
  },
  knownMistakes: [
    'Only ads that the host handed in are compared.',
    'Two ads of one template with other words look alike; one repetition alone breaks no rule.',
  ],
  says: {
    seen: {
      title: 'Nearly the same as another ad',
      why: '{name} looks almost like {measured}. TikTok acts against many identical ads.',
      fix: 'Give each ad a picture of its own.',
    },
  },
})
