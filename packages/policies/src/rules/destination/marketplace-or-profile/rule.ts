import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { ACCOUNT_URL } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'marketplace-or-profile',
  effect: 'review',
  status: 'warn',
  checker: 'destination',
  options: {
    look: 'host',
    from: 'landing-page',
    hosts: [
      'facebook.com',
      'instagram.com',
      'wa.me',
      't.me',
      'api.whatsapp.com',
      'linktr.ee',
      'ebay.com',
      'alibaba.com',
      'amazon.com',
      'youtube.com',
      'discord.gg',
    ],
  },
  source: ACCOUNT_URL,
  knownMistakes: ['The page is about the website of an account and known from a mirror of 2022.'],
  says: {
    found: {
      title: 'Leads to a profile or marketplace',
      why: 'The address leads to {host}. TikTok prefers a page of your own.',
      fix: 'Lead to your own page.',
    },
  },
})
