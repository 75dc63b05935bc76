import type { Repair, RepairChoices } from '@preclear/core'
import type { JSX } from 'preact'
import type { Words } from '../../strings/strings.ts'

interface ChoicesProps {
  readonly words: Words
  readonly repairs: readonly Repair[]
  readonly choices: RepairChoices
  onChange(choices: RepairChoices): void
}

/** What only a person can decide about a new file: its sound, and what a new shape leaves out. */
export function Choices({ words, repairs, choices, onChange }: ChoicesProps): JSX.Element {
  const { t } = words
  const asks = (op: Repair['step']['op']): boolean => repairs.some(({ step }) => step.op === op)
  return (
    <>
      {asks('add-sound') && (
        <fieldset class="choice">
          <legend>{t('sound')}</legend>
          <label>
            <span>{t('ownSound')}</span>
            <input
              type="file"
              accept="audio/*"
              onChange={({ currentTarget }) => {
                const { sound: _, ...rest } = choices
                const [sound] = currentTarget.files ?? []
                onChange(sound ? { ...rest, sound } : rest)
              }}
            />
          </label>
          {!choices.sound && <p class="soft">{words.sentences(`${t('silentSound')}:`, t('silentNote'))}</p>}
        </fieldset>
      )}
      {asks('reframe') && (
        <fieldset class="choice">
          <legend>{t('shape')}</legend>
          {(['crop', 'pad'] as const).map((how) => (
            <label key={how}>
              <input
                type="radio"
                name="preclear-how"
                checked={(choices.how ?? 'crop') === how}
                onChange={() => onChange({ ...choices, how })}
              />
              {t(how === 'crop' ? 'cutToFit' : 'addBorder')}
            </label>
          ))}
          {choices.how !== 'pad' && (
            <label>
              <span>{t('keepInView')}</span>
              <input
                type="range"
                min={0}
                max={100}
                value={(choices.focus?.x ?? 0.5) * 100}
                onInput={({ currentTarget }) => {
                  const at = Number(currentTarget.value) / 100
                  onChange({ ...choices, focus: { x: at, y: at } })
                }}
              />
            </label>
          )}
        </fieldset>
      )}
    </>
  )
}
