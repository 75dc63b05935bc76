import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { CIS } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'market-closed',
  effect: 'reject',
  status: 'enforce',
  applies: { jurisdictions: ['RU'] },
  checker: 'targeting',
  options: { what: 'market' },
  source: CIS,
  knownMistakes: ['The page is from 2023; the market may open again.'],
  says: {
    marketNotAllowed: {
      title: 'Market is closed',
      why: 'The ad targets {markets}. TikTok sells no ads there since 2022.',
      fix: 'Remove the market from the audience.',
    },
  },
})
