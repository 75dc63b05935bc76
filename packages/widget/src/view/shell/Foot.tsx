import type { JSX } from 'preact'
import type { View } from '../view.ts'
import { Icon } from './Icon.tsx'

/** What left the browser, the version of the rules and the time. A host may add to it in the slot `foot`. */
export function Foot({ view }: { readonly view: View }): JSX.Element {
  const { t } = view.words
  const { report } = view.state
  const [pack] = report?.packs ?? []
  const time = report && t('seconds', { n: Math.round(report.timing.totalMs / 10) / 100 })
  return (
    <footer class="foot0" part="foot">
      <span class="priv">
        <Icon name="lock" size={14} />
        {t('bytes', { n: report?.network.bytesSent ?? 0 })}
      </span>
      {pack && <span class="num">{[t('version', { version: pack.version }), time].join(' · ')}</span>}
      <slot name="foot" />
    </footer>
  )
}
