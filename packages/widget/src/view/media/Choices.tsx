import type { Medium, RepairChoices, RepairPlan } from '@preclear/core'
import type { ComponentProps, JSX } from 'preact'
import { shortName } from '../../model/medium.ts'
import type { Words } from '../../strings/strings.ts'
import { Icon } from '../shell/Icon.tsx'
import { Keep } from './Keep.tsx'

interface ChoicesProps {
  readonly words: Words
  readonly plan: RepairPlan
  readonly medium: Medium | undefined
  readonly choices: RepairChoices
  onChange(change: (choices: RepairChoices) => RepairChoices): void
}

/** What only a person can decide about a new file: its sound, and what a new shape leaves out. */
export function Choices(props: ChoicesProps): JSX.Element {
  const steps = props.plan.repairs.map(({ step }) => step)
  const reframe = steps.find((step) => step.op === 'reframe')
  const crop = steps.find((step) => step.op === 'crop') ?? { x: 0, y: 0, w: 1, h: 1 }
  return (
    <>
      {steps.some(({ op }) => op === 'add-sound') && <SoundChoice {...props} />}
      {reframe && <ShapeChoice {...props} ratio={reframe.ratio} crop={crop} />}
    </>
  )
}

/** The person's own sound, or a silent track. */
function SoundChoice({ words, choices, onChange }: ChoicesProps): JSX.Element {
  const { t } = words
  const { sound } = choices
  const name = sound instanceof File ? sound.name : t('sound')
  return (
    <fieldset>
      <legend>{t('sound')}</legend>
      {sound ? (
        <div class="files">
          <bdi title={name}>{shortName(name)}</bdi>
          <button
            class="iconbtn"
            type="button"
            aria-label={t('remove', { what: name })}
            onClick={() => onChange(({ sound: _, ...rest }) => rest)}
          >
            <Icon name="close" />
          </button>
        </div>
      ) : (
        <>
          <label class="btn sm pick">
            {t('ownSound')}
            <input
              class="vh"
              type="file"
              accept="audio/*"
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? []
                if (chosen) onChange((all) => ({ ...all, sound: chosen }))
              }}
            />
          </label>
          <p class="fine">{words.sentences(`${t('silentSound')}:`, t('silentNote'))}</p>
        </>
      )}
    </fieldset>
  )
}

type ShapeChoiceProps = ChoicesProps & Pick<ComponentProps<typeof Keep>, 'ratio' | 'crop'>

/** Cut, and around which point; or a border. */
function ShapeChoice({ words, plan, medium, ratio, crop, choices, onChange }: ShapeChoiceProps): JSX.Element {
  const { t } = words
  const { how = 'crop', focus = { x: 0.5, y: 0.5 } } = choices
  return (
    <fieldset>
      <legend>{t('shape')}</legend>
      {(['crop', 'pad'] as const).map((each) => (
        <label class="choice" key={each}>
          <input
            type="radio"
            // Radios of another card are another question.
            name={`preclear-how-${plan.mediaId}`}
            checked={how === each}
            onChange={() => onChange((all) => ({ ...all, how: each }))}
          />
          {t(each === 'crop' ? 'cutToFit' : 'addBorder')}
        </label>
      ))}
      {how === 'crop' && (
        <Keep
          words={words}
          medium={medium}
          ratio={ratio}
          crop={crop}
          at={focus}
          onChange={(next) => onChange((all) => ({ ...all, focus: next }))}
        />
      )}
    </fieldset>
  )
}
