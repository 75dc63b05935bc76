import type { CreativeInput } from '@preclear/core'
import { weightedLength } from '@preclear/core/text'
import type { JSX } from 'preact'
import { type AdField, type AdSetting, adView } from '../../model/ad.ts'
import { placeName, valueText } from '../../model/place.ts'
import { standingRows } from '../../model/rows.ts'
import { excerpt } from '../../model/segments.ts'
import type { Words } from '../../strings/strings.ts'
import type { AdPart, Explainer } from '../../types.ts'
import type { View } from '../view.ts'
import { Marked, Tag } from './Marked.tsx'
import { MediumView } from './Media.tsx'

/** The ad with the findings' numbers on it. Left out where nothing in it needs a look. */
export function YourAd({ view }: { readonly view: View }): JSX.Element | null {
  const { words, state, options, controller } = view
  const { creative, report, rows } = state
  const { parts } = options
  if (!report) return null
  const shows = (part: AdPart): boolean => !parts || parts.includes(part)
  const { fields, settings, media } = adView(report, creative, rows)
  const shown = [shows('fields') && fields.length, shows('settings') && settings.length, shows('media') && media.length]
  if (!standingRows(rows).length || !shown.some(Boolean)) return null
  const limits = limitsOf(view)
  return (
    <section class="sec creative" part="creative" aria-label={words.t('yourAd')}>
      <h3 class="label">{words.t('yourAd')}</h3>
      {shows('fields') &&
        fields.map((field) => (
          <Field
            words={words}
            key={field.surface.id}
            field={field}
            limit={limits?.[field.surface.id]}
            creative={creative}
          />
        ))}
      {shows('media') && media.length > 0 && (
        <div class="media">
          {media.map((medium) => (
            <MediumView key={medium.id} view={view} medium={medium} />
          ))}
        </div>
      )}
      {shows('settings') &&
        settings.map((setting) => (
          <Setting words={words} key={setting.path} setting={setting} label={controller.input.precheck?.label} />
        ))}
    </section>
  )
}

/** None for an ad that cannot be checked: the words may be gone while their result is still on screen. */
function limitsOf({ controller, state }: View): ReturnType<Explainer['limits']> | undefined {
  try {
    return state.creative && controller.input.precheck?.limits(state.creative)
  } catch {
    return undefined
  }
}

interface FieldProps {
  readonly words: Words
  readonly field: AdField
  readonly limit: { readonly max: number; readonly unit: string } | undefined
  readonly creative: CreativeInput | undefined
}

function Field({ words, field, limit, creative }: FieldProps): JSX.Element {
  const { surface } = field
  const { text, marks } = excerpt(field.text, field.marks, surface.path.startsWith('/text/') ? 400 : 60)
  return (
    <div class="field">
      <div class="row0">
        <span>
          {placeName(words, surface.path, creative)}
          {field.tags.map((row) => (
            <Tag key={row.n} n={row.n} effect={row.finding.effect} />
          ))}
        </span>
        {limit && (
          <span class="num" dir="ltr">
            {`${words.number(lengthIn(limit.unit, field.text))} / ${words.number(limit.max)}`}
          </span>
        )}
      </div>
      <div class="quote" lang={surface.language === 'und' ? '' : surface.language} dir="auto">
        <Marked text={text} marks={marks} />
      </div>
    </div>
  )
}

interface SettingProps {
  readonly words: Words
  readonly setting: AdSetting
  readonly label: Explainer['label'] | undefined
}

function Setting({ words, setting, label }: SettingProps): JSX.Element {
  const [first] = setting.rows
  return (
    <div class="setting">
      <span>{placeName(words, setting.path)}</span>
      <mark class={`t-${first?.finding.effect}`} data-finding={first?.n}>
        <bdi>{valueText(words, setting.path, setting.value, label)}</bdi>
        {setting.rows.map((row) => (
          <Tag key={row.n} n={row.n} effect={row.finding.effect} />
        ))}
      </mark>
    </div>
  )
}

/** As the platform counts: characters as people see code points, or weighted, where wide ones count 2. */
function lengthIn(unit: string, text: string): number {
  return unit === 'weighted' ? weightedLength(text) : [...text].length
}
