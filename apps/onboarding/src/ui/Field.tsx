import type { ComponentChildren, VNode } from 'preact'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly count?: ComponentChildren
  readonly hint?: string
  readonly children: ComponentChildren
}

/** Label, control, and what there is to say below it. */
export function Field({ id, label, count, hint, children }: FieldProps): VNode {
  return (
    <div class="f">
      <div class="l">
        <label for={id}>{label}</label>
        {count}
      </div>
      {children}
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly bad?: boolean
  readonly describedBy?: string
}
export function Switch({ label, on, onChange, bad, describedBy }: SwitchProps): VNode {
  return (
    <button
      class="sw"
      type="button"
      role="switch"
      aria-checked={on}
      aria-describedby={bad ? describedBy : undefined}
      onClick={() => onChange(!on)}
    >
      <i />
      <span>{label}</span>
    </button>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
}
interface SelectProps {
  readonly id: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
  readonly bad?: boolean
  readonly describedBy?: string
}
export function Select({ id, value, options, onChange, bad, describedBy }: SelectProps): VNode {
  return (
    <select
      class="ctl"
      id={id}
      value={value}
      data-bad={bad || undefined}
      aria-invalid={bad || undefined}
      aria-describedby={describedBy}
      onChange={(e) => onChange(e.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
