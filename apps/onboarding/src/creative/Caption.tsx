import type { VNode } from 'preact'
import { marksFor } from '../state/findings.ts'
import { limits } from '../state/limits.ts'
import { report } from '../state/live-check.ts'
import { draft, edit } from '../state/store.ts'
import { t } from '../strings/t.ts'
import { Counter } from '../ui/Counter.tsx'
import { FieldLine, isBad, isSaid } from '../ui/FieldLine.tsx'
import { marked } from '../ui/marked.tsx'

const BODY = ['/text/body']

/** The words that are objected to are drawn by a mirror under the transparent field, so typing is never disturbed. */
export function Caption(): VNode {
  const { body } = draft.value
  const marks = marksFor(report.value, '/text/body', body)
  return (
    <div class="f">
      <div class="l">
        <label for="caption">{t('caption')}</label>
        <Counter text={body} limit={limits.value.body ?? { max: 100, unit: 'weighted' }} />
      </div>
      <div class="mirror">
        <div class="back" aria-hidden="true" dir="auto">
          {marked(body, marks)}
          {'\u200b'}
        </div>
        <textarea
          id="caption"
          dir="auto"
          rows={3}
          value={body}
          aria-invalid={isBad(BODY) || undefined}
          aria-describedby={isSaid(BODY) ? 'caption-said' : 'caption-hint'}
          onInput={(e) => edit({ body: e.currentTarget.value })}
        />
      </div>
      {isSaid(BODY) ? (
        <FieldLine id="caption-said" paths={BODY} />
      ) : (
        <p class="hint" id="caption-hint">
          {t('captionHint')}
        </p>
      )}
    </div>
  )
}
