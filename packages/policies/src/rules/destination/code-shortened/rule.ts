import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { OUR_READING } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'code-shortened',
  effect: 'review',
  status: 'enforce',
  checker: 'destination',
  options: {
    look: 'host',
    from: 'codes',
    hosts: [
      'bit.ly',
      'tinyurl.com',
      't.co',
      'goo.gl',
      'is.gd',
      'cutt.ly',
      'rebrand.ly',
      'ow.ly',
      'buff.ly',
      't.ly',
      's.id',
      'clck.ru',
      'qrco.de',
      'me-qr.com',
      'rb.gy',
      'shorturl.at',
      'tiny.cc',
      'lnkd.in',
    ],
  },
  source: OUR_READING,
  knownMistakes: ['Knows some services only.'],
  says: {
    found: {
      title: 'Code hides where it leads',
      why: 'The code in the picture leads to {host}, which only forwards. Reviewers cannot see where people end up.',
      fix: 'Put the full address of your page into the code.',
    },
  },
})
