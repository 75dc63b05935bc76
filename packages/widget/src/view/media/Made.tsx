import type { Finding, Repair } from '@preclear/core'
import type { JSX } from 'preact'
import { saveBlob } from '../../model/save.ts'
import { focusRow } from '../shell/focus.ts'
import { saidOf, type View } from '../view.ts'
import { sizeOf } from './Downloads.tsx'
import { type MadeFile, withFile } from './RepairCard.tsx'

interface MadeProps {
  readonly view: View
  readonly made: MadeFile
}

/** A new file that was checked: what it comes to, and what can be done with it. */
export function Made({ view, made }: MadeProps): JSX.Element {
  const { words } = view
  const { t } = words
  const { file, verified } = made.repaired
  return (
    <>
      {verified ? (
        <p class="proof">{t('copyProof')}</p>
      ) : (
        <p class="proof failed">{t('copyPartly', { what: words.list(stillOpen(view, made)) })}</p>
      )}
      <p class="proof">
        <bdi>{file.name}</bdi> · {sizeOf(words.language, file.size)}
      </p>
      <button
        class={`btn sm ${verified ? 'pri' : ''}`}
        part="button"
        type="button"
        onClick={() => takeOver(view, made)}
      >
        {t('useCopy')}
      </button>
      <button class="btn sm" type="button" onClick={() => saveBlob(file, file.name)}>
        {t('download')}
      </button>
    </>
  )
}

function takeOver(view: View, { repaired, plan }: MadeFile): void {
  const { controller, state } = view
  const gone = new Set(plan.findings.filter((one) => !repaired.remaining.includes(one)))
  const labelOf = ({ fingerprint, repairs }: Finding): Finding['message'] | undefined =>
    gone.has(fingerprint) ? repairs?.find((repair) => isPlanned(plan.repairs, repair))?.label : undefined
  const next = withFile(state.creative, repaired.creative, plan.mediaId)
  controller.mend(next, { mediaId: plan.mediaId, labelOf })
  // The card goes with what it was for: its first finding stands in its place.
  const panel = view.panel()
  const row = state.rows.find(({ finding }) => gone.has(finding.fingerprint))
  if (panel && row) focusRow(panel, row.n)
}

function isPlanned(planned: readonly Repair[], { label, mediaId }: Repair): boolean {
  return planned.some((other) => other.mediaId === mediaId && other.label.id === label.id)
}

/** What the new file does not answer, what it brings up, and what could not be checked this time. */
function stillOpen(view: View, { repaired, before }: MadeFile): readonly string[] {
  const { report, remaining } = repaired
  const known = new Set(before.findings.map(placeOf))
  const findings = [
    ...before.findings.filter(({ fingerprint }) => remaining.includes(fingerprint)),
    ...report.findings.filter((finding) => finding.effect !== 'advise' && !known.has(placeOf(finding))),
  ]
  const unchecked = new Set(before.notRun.map(({ ruleId }) => ruleId))
  const { precheck } = view.controller.input
  const left = report.notRun.flatMap(({ ruleId }) =>
    unchecked.has(ruleId) ? [] : (precheck?.about(ruleId, view.words.language)?.title ?? []),
  )
  return [...new Set([...saidOf(view, findings).map(({ title }) => title), ...left])]
}

const placeOf = ({ ruleId, where }: Finding): string => `${ruleId} ${where.path}`
