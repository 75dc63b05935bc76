import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'page-under-construction',
  effect: 'reject',
  status: 'enforce',
  checker: 'destination',
  options: {
    look: 'page-lacks',
    words: [
      'under construction',
      'coming soon',
      'site is being built',
      'lorem ipsum',
      'page not found',
      '404 not found',
      'сайт в разработке',
      'страница не найдена',
      'en construcción',
      'página no encontrada',
      'segera hadir',
      'halaman tidak ditemukan',
      'domain is for sale',
      'account suspended',
    ],
  },
  source: FORMAT_POLICY,
  knownMistakes: ['A working page that announces one product as coming soon is named.'],
  says: {
    found: {
      title: 'Page is not finished',
      why: 'The page says {what}. Ads must lead to a working page.',
      fix: 'Finish the page before the ad starts.',
    },
  },
})
