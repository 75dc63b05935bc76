import type { VNode } from 'preact'
import { draft, edit } from '../state/store.ts'
import { t } from '../strings/t.ts'
import { Field } from '../ui/Field.tsx'
import { FieldLine, isBad, isSaid } from '../ui/FieldLine.tsx'

const URL_AT = ['/landingPage/url', '/landingPage']
const PAGE = ['/landingPage/text', '/landingPage/html']

export function DestinationCard(): VNode {
  const now = draft.value
  return (
    <section class="card" id="step-destination" aria-labelledby="destination-title">
      <h2 id="destination-title">{t('destination')}</h2>
      <div class="in">
        <Field id="url" label={t('url')} hint={t('urlHint')}>
          <input
            class="ctl"
            id="url"
            dir="ltr"
            inputMode="url"
            autocomplete="url"
            spellcheck={false}
            placeholder="https://"
            value={now.url}
            data-bad={isBad(URL_AT) || undefined}
            aria-invalid={isBad(URL_AT) || undefined}
            aria-describedby={isSaid(URL_AT) ? 'url-said url-hint' : 'url-hint'}
            onInput={(e) => edit({ url: e.currentTarget.value })}
          />
          <FieldLine id="url-said" paths={URL_AT.slice(0, 1)} />
        </Field>
        <details class="more" open={now.pageText !== ''}>
          <summary>{t('pagePaste')}</summary>
          <Field id="page" label={t('pageText')} hint={t('pageTextHint')}>
            <textarea
              class="ctl"
              id="page"
              dir="auto"
              rows={4}
              value={now.pageText}
              aria-invalid={isBad(PAGE) || undefined}
              aria-describedby={isSaid(PAGE) ? 'page-said page-hint' : 'page-hint'}
              onInput={(e) => edit({ pageText: e.currentTarget.value })}
            />
            <FieldLine id="page-said" paths={PAGE} />
          </Field>
        </details>
      </div>
    </section>
  )
}
