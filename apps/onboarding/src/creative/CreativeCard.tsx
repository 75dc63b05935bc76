import type { VNode } from 'preact'
import { limits } from '../state/limits.ts'
import { draft, edit } from '../state/store.ts'
import { t, words } from '../strings/t.ts'
import { Counter } from '../ui/Counter.tsx'
import { Field, Select } from '../ui/Field.tsx'
import { FieldLine, isBad, isSaid } from '../ui/FieldLine.tsx'
import { Caption } from './Caption.tsx'
import { BUYING, CTAS, PLACEMENTS } from './ctas.ts'
import { Flags } from './Flags.tsx'
import { MediaDrop } from './MediaDrop.tsx'

const HEADLINE = ['/text/headline']
const SMALL = ['/text/disclaimer']
const CTA = ['/text/cta']
const PLACE = ['/placement', '/buyingType']

/** One line of text with its counter, and below it what was found there. */
function Line({ id, field, paths }: { id: string; field: 'headline' | 'disclaimer'; paths: readonly string[] }): VNode {
  const value = draft.value[field]
  return (
    <Field
      id={id}
      label={t(field)}
      count={<Counter text={value} limit={limits.value[field]} />}
      hint={field === 'headline' ? t('headlineHint') : ''}
    >
      <input
        class="ctl"
        id={id}
        dir="auto"
        value={value}
        data-bad={isBad(paths) || undefined}
        aria-invalid={isBad(paths) || undefined}
        aria-describedby={isSaid(paths) ? `${id}-said` : undefined}
        onInput={(e) => edit({ [field]: e.currentTarget.value })}
      />
      <FieldLine id={`${id}-said`} paths={paths} />
    </Field>
  )
}

export function CreativeCard(): VNode {
  const now = draft.value
  return (
    <section class="card" id="step-creative" aria-labelledby="creative-title">
      <h2 id="creative-title">{t('creative')}</h2>
      <div class="in">
        <Caption />
        {(now.placement === 'search' || now.headline !== '') && (
          <Line id="headline" field="headline" paths={HEADLINE} />
        )}
        <Line id="small-print" field="disclaimer" paths={SMALL} />
        <MediaDrop />
        <Field id="cta" label={t('button')}>
          <Select
            id="cta"
            value={now.cta}
            bad={isBad(CTA)}
            {...(isSaid(CTA) ? { describedBy: 'cta-said' } : {})}
            options={[
              { value: '', label: t('noButton') },
              ...CTAS.map((value) => ({ value, label: words.value.cta[value] })),
            ]}
            onChange={(cta) => edit({ cta })}
          />
          <FieldLine id="cta-said" paths={CTA} />
        </Field>
        <Flags />
        <div class="two">
          <Field id="placement" label={t('placement')}>
            <Select
              id="placement"
              value={now.placement}
              bad={isBad(['/placement'])}
              options={PLACEMENTS.map((value) => ({ value, label: words.value.placement[value] }))}
              onChange={(placement) => edit({ placement })}
            />
          </Field>
          <Field id="buying" label={t('buying')}>
            <Select
              id="buying"
              value={now.buyingType}
              bad={isBad(['/buyingType'])}
              options={BUYING.map((value) => ({ value, label: words.value.buying[value] }))}
              onChange={(buyingType) => edit({ buyingType })}
            />
          </Field>
        </div>
        <FieldLine id="placement-said" paths={PLACE} />
      </div>
    </section>
  )
}
