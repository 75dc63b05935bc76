import type { CheckInput } from '../contracts/checker.ts'
import type { Creative } from '../contracts/creative.ts'
import type { Fact } from '../contracts/facts.ts'
import type { NotRun } from '../contracts/report.ts'

/** Stands in `notRun` for every rule about words, which then knows only those outside of pictures. */
const WORDS_IN_MEDIA = 'words-in-media'

/** Pictures and films whose words nobody read: rules about words looked at the rest alone, which must be said. */
export function unreadMedia(
  { media }: Creative,
  facts: readonly Fact[],
  missing: CheckInput['missing'],
): readonly NotRun[] {
  return media.flatMap(({ id, kind, name }): NotRun[] => {
    if (kind === 'audio') return []
    const gaps = missing.filter((gap) => gap.mediaId === id && gap.provides === '#text')
    const isRead = facts.some((fact) => fact.mediaId === id && fact.id === 'text.share')
    if (isRead && gaps.length === 0) return []
    const about = { mediaId: id, name: name ?? id }
    if (gaps.length === 0) return [{ ruleId: WORDS_IN_MEDIA, reason: 'no-sense', args: about }]
    return gaps.map(({ reason, args }) => ({ ruleId: WORDS_IN_MEDIA, reason, args: { ...args, ...about } }))
  })
}
