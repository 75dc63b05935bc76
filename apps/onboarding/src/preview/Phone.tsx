import type { VNode } from 'preact'
import { CTAS } from '../creative/ctas.ts'
import { draft, safeZone } from '../state/store.ts'
import { t, words } from '../strings/t.ts'
import { Switch } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Picture } from './Picture.tsx'

const SafeZone = (): VNode => (
  <div class="safe">
    <i class="top-band" />
    <i class="bottom-band" />
    <i class="side-band" />
    <b />
    <em>{t('safeInside')}</em>
  </div>
)

/** An impression of a vertical feed: enough to judge the picture and the length of the caption. */
export function Phone(): VNode {
  const now = draft.value
  const cta = CTAS.find((id) => id === now.cta)
  return (
    <section class="mid" aria-label={t('previewTitle')}>
      <figure class="phone" aria-label={t('previewOf')}>
        <div class="screen">
          <Picture />
          {safeZone.value && <SafeZone />}
          <div class="rail" aria-hidden="true">
            <span>
              <Icon name="heart" size={18} />
            </span>
            <span>
              <Icon name="talk" size={18} />
            </span>
            <span>
              <Icon name="send" size={18} />
            </span>
          </div>
          <div class="cap">
            <b dir="auto">
              <bdi>{now.name || t('displayName')}</bdi> <small>{t('sponsored')}</small>
            </b>
            <p dir="auto">{now.body || t('captionEmpty')}</p>
            {cta && <span class="cta">{words.value.cta[cta]}</span>}
          </div>
        </div>
      </figure>
      <div class="tools">
        <Switch
          label={t('safeZone')}
          on={safeZone.value}
          onChange={(on) => {
            safeZone.value = on
          }}
        />
        <span class="ratio num">9:16</span>
      </div>
      <p class="fineprint">{t(safeZone.value ? 'safeHint' : 'impression')}</p>
    </section>
  )
}
