import type { VNode } from 'preact'
import { draft, edit } from '../state/store.ts'
import { countryName, languageName, t } from '../strings/t.ts'
import { Field, Select } from '../ui/Field.tsx'
import { FieldLine, isBad, isSaid } from '../ui/FieldLine.tsx'
import { Picker } from '../ui/Picker.tsx'
import { AGE_FROM, AGE_TO, COUNTRIES, LANGUAGE_CODES } from './choices.ts'

const WHERE = ['/targeting/countries']
const SPEAKS = ['/targeting/languages']
const FROM = ['/targeting/minAge']
const TO = ['/targeting/maxAge']
const ages = (known: readonly number[], now: number | null): readonly number[] =>
  now === null || known.includes(now) ? known : [...known, now].sort((a, b) => a - b)

function Ages(): VNode {
  const now = draft.value
  const age = (value: string): number | null => (value === '' ? null : Number(value))
  return (
    <div class="two">
      <Field id="age-from" label={t('ageFrom')}>
        <Select
          id="age-from"
          value={String(now.minAge ?? '')}
          bad={isBad(FROM)}
          {...(isSaid(FROM) ? { describedBy: 'age-from-said' } : {})}
          options={[
            { value: '', label: t('ageAny') },
            ...ages(AGE_FROM, now.minAge).map((n) => ({ value: String(n), label: String(n) })),
          ]}
          onChange={(v) => edit({ minAge: age(v) })}
        />
      </Field>
      <Field id="age-to" label={t('ageTo')}>
        <Select
          id="age-to"
          value={String(now.maxAge ?? '')}
          bad={isBad(TO)}
          {...(isSaid(TO) ? { describedBy: 'age-to-said' } : {})}
          options={[
            { value: '', label: t('ageTop') },
            ...ages(AGE_TO, now.maxAge).map((n) => ({ value: String(n), label: String(n) })),
          ]}
          onChange={(v) => edit({ maxAge: age(v) })}
        />
      </Field>
    </div>
  )
}

export function AudienceCard(): VNode {
  const now = draft.value
  const named = (codes: readonly string[], name: (code: string) => string) =>
    codes.map((value) => ({ value, label: name(value) })).sort((a, b) => a.label.localeCompare(b.label))
  return (
    <section class="card" id="step-audience" aria-labelledby="audience-title">
      <h2 id="audience-title">{t('audience')}</h2>
      <div class="in">
        <Field id="countries" label={t('countries')} hint={now.countries.length === 0 ? t('countryHint') : ''}>
          <Picker
            id="countries"
            options={named(COUNTRIES, countryName)}
            chosen={now.countries}
            prompt={t('countryPick')}
            none={t('countryNone')}
            bad={isBad(WHERE)}
            {...(isSaid(WHERE) ? { describedBy: 'countries-said' } : {})}
            onChange={(countries) => edit({ countries })}
          />
          <FieldLine id="countries-said" paths={WHERE} />
        </Field>
        <Ages />
        <FieldLine id="age-from-said" paths={FROM} />
        <FieldLine id="age-to-said" paths={TO} />
        <Field id="speaks" label={t('languages')}>
          <Picker
            id="speaks"
            options={named(LANGUAGE_CODES, languageName)}
            chosen={now.languages}
            prompt={t('languagePick')}
            none={t('languageNone')}
            bad={isBad(SPEAKS)}
            {...(isSaid(SPEAKS) ? { describedBy: 'speaks-said' } : {})}
            onChange={(languages) => edit({ languages })}
          />
          <FieldLine id="speaks-said" paths={SPEAKS} />
        </Field>
      </div>
    </section>
  )
}
