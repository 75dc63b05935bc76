import type { RuleSpec } from '@preclear/core/checkers'
import { defineRule } from '../../../define.ts'
import { FORMAT_POLICY } from '../../../platforms/tiktok/sources.ts'

export const rule: RuleSpec = defineRule({
  id: 'url-download',
  effect: 'reject',
  status: 'enforce',
  checker: 'destination',
  options: { look: 'download', extensions: ['apk', 'exe', 'zip', 'dmg', 'msi', 'rar', 'pkg', 'xapk', 'ipa'] },
  source: FORMAT_POLICY,
  knownMistakes: ['A page whose name ends like a file is named.'],
  says: {
    found: {
      title: 'Address starts a download',
      why: 'The address ends in {part}. Pages may not download files by themselves.',
      fix: 'Lead to a page or to an app store.',
    },
  },
})
