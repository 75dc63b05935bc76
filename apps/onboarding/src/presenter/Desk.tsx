import type { VNode } from 'preact'
import { SCENARIOS } from '../scenarios/list.ts'
import { stories, t } from '../strings/t.ts'
import { Icon } from '../ui/Icon.tsx'
import { beat, current, decide, deciding, deskOpen, made, nextBeat, nextChoice, play } from './desk-state.ts'

const Key = ({ children }: { children: string }): VNode => (
  <span class="key" aria-hidden="true">
    {children}
  </span>
)

function Stories(): VNode {
  const now = current.value
  return (
    <>
      <ol>
        {SCENARIOS.map((scenario, i) => (
          <li key={scenario.id}>
            <button type="button" aria-pressed={scenario === now} onClick={() => void play(scenario)}>
              <Key>{String(i + 1)}</Key>
              <span>{stories.value[scenario.id].title}</span>
            </button>
          </li>
        ))}
      </ol>
      <label class="mpick">
        <span class="vh">{t('scenario')}</span>
        <select
          value={now?.id ?? ''}
          onChange={(e) => {
            const picked = SCENARIOS.find(({ id }) => id === e.currentTarget.value)
            if (picked) void play(picked)
          }}
        >
          <option value="">{t('choose')}</option>
          {SCENARIOS.map((scenario) => (
            <option key={scenario.id} value={scenario.id} selected={scenario === now}>
              {stories.value[scenario.id].title}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** What to say now, and what can be done about it. */
function Lines(): VNode {
  const now = current.value
  const told = now && stories.value[now.id]
  return (
    <div class="say">
      {told && (
        <>
          <b class="num" dir="ltr">
            {beat.value + 1} / {told.say.length}
          </b>
          <span role="status">{told.say[beat.value]}</span>
        </>
      )}
      {told && nextChoice.value && (
        <button class="choice" type="button" aria-busy={deciding.value !== undefined} onClick={() => void decide()}>
          <span class="vh">{t('story')}: </span>
          <span>{told.choices[made.value]}</span>
          {deciding.value === undefined ? <Key>C</Key> : <progress aria-hidden="true" value={deciding.value} />}
        </button>
      )}
      <button class="next" type="button" onClick={nextBeat}>
        {t('next')}
        <Key>→</Key>
      </button>
      <button
        type="button"
        onClick={() => {
          deskOpen.value = false
        }}
      >
        {t('hide')}
        <Key>H</Key>
      </button>
    </div>
  )
}

/** The presenter's desk: always dark, docked, clearly not part of the product, never printed. */
export function Desk(): VNode | null {
  if (!deskOpen.value) return null
  const now = current.value
  const again = (): void => {
    if (now) void play(now)
  }
  return (
    <aside class="desk" aria-label={t('presenter')}>
      <div class="who">
        <b>{t('presenter')}</b>
        <span class="off">
          <Icon name="lock" size={12} />
          {t('offline')}
        </span>
      </div>
      <Stories />
      <div class="r">
        <button type="button" onClick={again}>
          <Icon name="undo" />
          {t('reset')}
          <Key>R</Key>
        </button>
      </div>
      <Lines />
    </aside>
  )
}
