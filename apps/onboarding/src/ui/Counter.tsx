import { weightedLength } from '@preclear/core/text'
import type { VNode } from 'preact'
import type { Limit } from '../state/limits.ts'
import { t } from '../strings/t.ts'

export function Counter({ text, limit }: { text: string; limit: Limit | undefined }): VNode | null {
  if (!limit) return null
  const n = limit.unit === 'weighted' ? weightedLength(text) : [...text].length
  return (
    <span class="count num" data-over={n > limit.max || undefined}>
      <span aria-hidden="true" dir="ltr">
        {n} / {limit.max}
      </span>
      <span class="vh">{t('counter', { n, max: limit.max })}</span>
    </span>
  )
}
