import { type AppealPacket, toJson, toText } from '@preclear/core/appeal'
import type { JSX } from 'preact'
import { appealWords } from '../../model/appeal-words.ts'
import { saveAs } from '../../model/save.ts'
import type { View } from '../view.ts'
import { printAppeal } from './print.ts'

interface ExportsProps {
  readonly view: View
  readonly packet: AppealPacket
}

/** The whole appeal on paper and as files. A host also gets it as an event, and brings it into its own form. */
export function Exports({ view, packet }: ExportsProps): JSX.Element {
  const { t } = view.words
  const hand = (how: (packet: AppealPacket) => void) => () => {
    view.options.onAppeal?.(packet)
    how(packet)
  }
  return (
    <div class="stack">
      <button class="btn pick" part="button" type="button" onClick={hand((all) => printAppeal(all, view.words))}>
        {t('print')}
      </button>
      <div class="acts">
        <span class="fine soft">{t('download')}</span>
        <button
          class="btn txt sm"
          type="button"
          onClick={hand((all) => saveAs('appeal.json', 'application/json', toJson(all)))}
        >
          {t('asPacket')}
        </button>
        <button
          class="btn txt sm"
          type="button"
          onClick={hand((all) => saveAs('appeal.txt', 'text/plain', toText(all, appealWords(view.words))))}
        >
          {t('asText')}
        </button>
      </div>
    </div>
  )
}
