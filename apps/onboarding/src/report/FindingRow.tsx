import { directionOf, type Finding, type PatchStep } from '@preclear/core'
import type { VNode } from 'preact'
import { explained } from '../state/explained.ts'
import { creative } from '../state/live-check.ts'
import { locale, t } from '../strings/t.ts'
import { Icon } from '../ui/Icon.tsx'
import { placeOf } from './place.ts'

const TONE = { reject: '#b3261e', limit: '#855000', review: '#673db0', advise: '#33587a' } as const

export const dateOf = (iso: string): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}
const change = (step: PatchStep): string => ('text' in step ? step.text : 'value' in step ? String(step.value) : '')

/** One finding in print: what, why, where from, effect, and how to fix it. */
export function FindingRow({ finding, n }: { finding: Finding; n: number }): VNode {
  const said = explained.value.get(finding.fingerprint)
  const tested = finding.fixes.find((fix) => fix.verified)
  const index = tested ? finding.fixes.indexOf(tested) : -1
  // Not `auto`: a sentence that begins with a quote in another script would turn around.
  const dir = directionOf(said?.language ?? 'en')
  const how = (tested && said?.fixLabels[index]) || said?.fix || ''
  // A label that names the new value says it all.
  const after = tested?.patch
    .map(change)
    .filter((text) => text !== '' && !how.includes(text))
    .join(' · ')
  return (
    <tr>
      <td class="num">{n}</td>
      <td>
        <b lang={said?.language} dir={dir}>
          {said?.title ?? finding.ruleId}
        </b>
        <span lang={said?.language} dir={dir}>
          {said?.why}
        </span>
        <small>
          {placeOf(finding, creative.value)}.{' '}
          {t('readOn', { source: finding.source.title, date: dateOf(finding.source.asOf) })}
        </small>
      </td>
      <td>
        <span class="e" style={{ color: TONE[finding.effect] }}>
          <Icon name={finding.effect} size={14} />
          {t(`effect_${finding.effect}`)}
        </span>
      </td>
      <td class="how">
        <span lang={said?.language} dir={dir}>
          {how}
        </span>
        {after && (
          <span dir="auto" class="after">
            {after}
          </span>
        )}
        <small>{t(tested ? 'tested' : 'untested')}</small>
      </td>
    </tr>
  )
}
