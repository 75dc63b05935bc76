import { type AppealPacket, toText, toTikTok } from '@preclear/core/appeal'
import type { JSX } from 'preact'
import { appealWords } from '../../model/appeal-words.ts'
import { platformName } from '../shell/Head.tsx'
import type { View } from '../view.ts'

interface LetterProps {
  readonly view: View
  readonly packet: AppealPacket
}

/** The text that goes into the platform's own form: counted where the form has a limit. */
export function Letter({ view, packet }: LetterProps): JSX.Element {
  const { t } = view.words
  const words = appealWords(view.words)
  const platform = platformName(packet.platform)
  const isTikTok = packet.platform === 'tiktok'
  const counted = isTikTok ? toTikTok(packet, { words }) : undefined
  const text = counted ? counted.body.appeal_reason : toText(packet, words)
  const left = counted?.dropped.filter(({ part }) => part !== 'attachment').map((dropped) => dropped.text) ?? []
  return (
    <section class="stack" aria-label={t('letter', { platform })}>
      <label class="stack">
        <span class="row0">
          <span>{t('letter', { platform })}</span>
          {counted && <span class="num">{t('charsOf', { n: counted.used, max: counted.limit })}</span>}
        </span>
        <textarea class="letter" dir="auto" readOnly value={text} />
      </label>
      {left.length > 0 && <p class="fine">{t('leftOut', { what: left.join(' ') })}</p>}
      {isTikTok && <p class="fine">{t('wholeGroup')}</p>}
      <div class="acts">
        <button class="btn pri" part="button" type="button" onClick={() => copy(view, packet, text)}>
          {t('copyText')}
        </button>
      </div>
    </section>
  )
}

function copy(view: View, packet: AppealPacket, text: string): void {
  view.options.onAppeal?.(packet)
  void navigator.clipboard?.writeText(text).then(
    () => view.controller.copied(),
    () => undefined,
  )
}
