import type { VNode } from 'preact'
import { CTAS } from '../creative/ctas.ts'
import { shownFile } from '../creative/media-facts.ts'
import { draft, safeZone } from '../state/store.ts'
import { t, words } from '../strings/t.ts'
import { Switch } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'

function Picture(): VNode {
  const file = shownFile.value
  if (!file || file.unreadable) return <div class="blank"><Icon name="image" size={32} /></div>
  if (file.kind === 'video') return <video class="art" src={file.url} muted loop playsInline autoplay aria-hidden="true" tabIndex={-1} />
  return <img class="art" src={file.url} alt="" />
}

const SafeZone = (): VNode => (
  <div class="safe">
    <i class="top-band" /><i class="bottom-band" /><i class="side-band" />
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
      <div class="phone" role="group" aria-label={t('previewOf')}>
        <div class="screen">
          <Picture />
          {safeZone.value && <SafeZone />}
          <div class="rail" aria-hidden="true">
            <span><Icon name="heart" size={18} /></span><span><Icon name="talk" size={18} /></span><span><Icon name="send" size={18} /></span>
          </div>
          <div class="cap">
            <b dir="auto"><bdi>{now.name || t('displayName')}</bdi> <small>{t('sponsored')}</small></b>
            <p dir="auto">{now.body || t('captionEmpty')}</p>
            {cta && <span class="cta">{words.value.cta[cta]}</span>}
          </div>
        </div>
      </div>
      <div class="tools">
        <Switch label={t('safeZone')} on={safeZone.value} onChange={(on) => { safeZone.value = on }} />
        <span class="ratio num">9:16</span>
      </div>
      <p class="fineprint">{t(safeZone.value ? 'safeHint' : 'impression')}</p>
    </section>
  )
}
