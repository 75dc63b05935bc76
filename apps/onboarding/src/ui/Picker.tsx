import type { VNode } from 'preact'
import { t } from '../strings/t.ts'
import type { Option } from './Field.tsx'
import { Icon } from './Icon.tsx'

interface PickerProps {
  readonly id: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly prompt: string
  readonly none: string
  readonly bad?: boolean
  readonly describedBy?: string
}

/** Several from a list: what is chosen stands as removable chips, and a plain select brings more in. */
export function Picker({ id, options, chosen, onChange, prompt, none, bad, describedBy }: PickerProps): VNode {
  const label = (value: string): string => options.find((option) => option.value === value)?.label ?? value
  return (
    <div class="picker">
      {chosen.length === 0 ? (
        none && <p class="none">{none}</p>
      ) : (
        <ul class="chips">
          {chosen.map((value) => (
            <li key={value}>
              <span>{label(value)}</span>
              <button
                type="button"
                aria-label={t('take', { name: label(value) })}
                onClick={() => onChange(chosen.filter((v) => v !== value))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        class="ctl"
        id={id}
        value=""
        data-bad={bad || undefined}
        aria-invalid={bad || undefined}
        aria-describedby={describedBy}
        onChange={(e) => {
          const { value } = e.currentTarget
          e.currentTarget.value = ''
          if (value) onChange([...chosen, value])
        }}
      >
        <option value="">{prompt}</option>
        {options
          .filter((option) => !chosen.includes(option.value))
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
      </select>
    </div>
  )
}
