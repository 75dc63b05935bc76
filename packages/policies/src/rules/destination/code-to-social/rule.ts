import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { APPEAL_NOTES } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'code-to-social',
  effect: 'limit',
  status: 'enforce',
  checker: 'destination',
  options: {
    look: 'host',
    from: 'codes',
    hosts: [
      'instagram.com',
      'facebook.com',
      'm.me',
      'wa.me',
      'whatsapp.com',
      't.me',
      'telegram.me',
      'youtube.com',
      'youtu.be',
      'snapchat.com',
      'x.com',
      'twitter.com',
      'linkedin.com',
      'weibo.com',
      'line.me',
      'kwai.com',
      'vk.com',
      'discord.gg',
      'linktr.ee',
    ],
  },
  source: APPEAL_NOTES,
  knownMistakes: ['Knows some networks only, and does not follow short addresses.'],
  says: {
    found: {
      title: 'Code leads to another network',
      why: 'The code in the picture leads to {host}. Codes and names of other social networks are not accepted.',
      fix: 'Remove the code.',
    },
  },
})
