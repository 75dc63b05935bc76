import type { VNode } from 'preact'
import { COUNTRIES } from '../audience/choices.ts'
import { limits } from '../state/limits.ts'
import { draft, edit } from '../state/store.ts'
import { countryName, t, words } from '../strings/t.ts'
import { Counter } from '../ui/Counter.tsx'
import { Field, Select } from '../ui/Field.tsx'
import { FieldLine, isBad, isSaid } from '../ui/FieldLine.tsx'
import { Picker } from '../ui/Picker.tsx'
import { CERTIFICATES, INDUSTRIES } from './choices.ts'

const NAME = ['/text/displayName', '/advertiser/name']
const COUNTRY = ['/advertiser/country']
const INDUSTRY = ['/advertiser/industry']
const PAPERS = ['/advertiser/certificates']

function Trade(): VNode {
  const now = draft.value
  const byName = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label)
  return (
    <div class="two">
      <Field id="home" label={t('homeCountry')}>
        <Select
          id="home"
          value={now.country}
          bad={isBad(COUNTRY)}
          options={[
            { value: '', label: t('choose') },
            ...COUNTRIES.map((c) => ({ value: c, label: countryName(c) })).sort(byName),
          ]}
          onChange={(country) => edit({ country })}
        />
        <FieldLine id="home-said" paths={COUNTRY} />
      </Field>
      <Field id="industry" label={t('industry')}>
        <Select
          id="industry"
          value={now.industry}
          bad={isBad(INDUSTRY)}
          options={[
            { value: '', label: t('choose') },
            ...INDUSTRIES.map((value) => ({ value, label: words.value.industry[value] })),
          ]}
          onChange={(industry) => edit({ industry })}
        />
        <FieldLine id="industry-said" paths={INDUSTRY} />
      </Field>
    </div>
  )
}

export function BusinessCard(): VNode {
  const now = draft.value
  return (
    <section class="card" id="step-business" aria-labelledby="business-title">
      <h2 id="business-title">{t('business')}</h2>
      <div class="in">
        <Field
          id="name"
          label={t('displayName')}
          count={<Counter text={now.name} limit={limits.value.displayName ?? { max: 40, unit: 'weighted' }} />}
        >
          <input
            class="ctl"
            id="name"
            dir="auto"
            autocomplete="organization"
            value={now.name}
            data-bad={isBad(NAME) || undefined}
            aria-invalid={isBad(NAME) || undefined}
            aria-describedby={isSaid(NAME) ? 'name-said' : undefined}
            onInput={(e) => edit({ name: e.currentTarget.value })}
          />
          <FieldLine id="name-said" paths={NAME} />
        </Field>
        <Trade />
        <Field id="papers" label={t('certificates')} hint={t('certificatesHint')}>
          <Picker
            id="papers"
            chosen={now.certificates}
            prompt={t('choose')}
            none=""
            bad={isBad(PAPERS)}
            {...(isSaid(PAPERS) ? { describedBy: 'papers-said' } : {})}
            options={CERTIFICATES.map((value) => ({ value, label: words.value.certificate[value] }))}
            onChange={(certificates) => edit({ certificates })}
          />
          <FieldLine id="papers-said" paths={PAPERS} />
        </Field>
      </div>
    </section>
  )
}
