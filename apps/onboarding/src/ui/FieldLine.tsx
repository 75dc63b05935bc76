import type { VNode } from 'preact'
import { explained } from '../state/explained.ts'
import { findingsAt } from '../state/findings.ts'
import { issues, report } from '../state/live-check.ts'
import { showFinding } from '../state/show.ts'
import { t } from '../strings/t.ts'
import { Icon } from './Icon.tsx'

/** Findings said at one field; the way to the rest stands below them. */
const SHOWN = 3

/** True when something stands at one of these places; the control is then marked invalid and described by the line. */
export const isBad = (paths: readonly string[]): boolean =>
  findingsAt(report.value, paths).some((f) => f.effect === 'reject' || f.effect === 'limit') ||
  issues.value.some((issue) => paths.includes(issue.path))

export const isSaid = (paths: readonly string[]): boolean => findingsAt(report.value, paths).length > 0 || isBad(paths)

interface FieldLineProps {
  readonly id: string
  readonly paths: readonly string[]
  /** Leave out what stands deeper inside these places: it has lines of its own. */
  readonly exact?: boolean
}
/** One line per thing found at this field: what it is, and the way to its fix. */
export function FieldLine({ id, paths, exact = false }: FieldLineProps): VNode | null {
  const found = findingsAt(report.value, paths).filter(({ where }) => !exact || paths.includes(where.path))
  const wrong = issues.value.filter((issue) => paths.includes(issue.path))
  if (found.length === 0 && wrong.length === 0) return null
  const next = found[SHOWN]
  return (
    <div class="lines" id={id}>
      {wrong.map((issue) => (
        <p key={issue.path} class="err" data-effect="reject">
          <Icon name="reject" size={14} />
          <span>{t(issue.code === 'ages_out_of_order' ? 'agesOutOfOrder' : 'badInput')}</span>
        </p>
      ))}
      {found.slice(0, SHOWN).map((finding) => (
        <p key={finding.fingerprint} class="err" data-effect={finding.effect}>
          <Icon name={finding.effect} size={14} />
          <span>
            <bdi lang={explained.value.get(finding.fingerprint)?.language}>
              {explained.value.get(finding.fingerprint)?.title ?? finding.ruleId}
            </bdi>
            .{' '}
            <button class="lnk" type="button" onClick={() => showFinding(finding.id)}>
              {t(finding.fixes.some((fix) => fix.verified) ? 'showFix' : 'showWhy')}
            </button>
          </span>
        </p>
      ))}
      {next && (
        <p class="err" data-effect={next.effect}>
          <Icon name={next.effect} size={14} />
          <button class="lnk" type="button" onClick={() => showFinding(next.id)}>
            {t('others', { n: found.length - SHOWN })}
          </button>
        </p>
      )}
    </div>
  )
}
