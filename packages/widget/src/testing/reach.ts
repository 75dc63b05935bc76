import type { PreclearCheck } from '../element/preclear-check.tsx'
import { drawn } from './mount.ts'

/** A state of the widget: what the host sets, and what a person does then. */
export interface State {
  readonly set: () => Partial<PreclearCheck> | Promise<Partial<PreclearCheck>>
  readonly act?: (root: ShadowRoot) => Promise<void>
}

export async function press(root: ShadowRoot, selector: string, which = 0): Promise<void> {
  const found = root.querySelectorAll<HTMLElement>(selector)[which]
  if (!found) throw new Error(`nothing to press: ${selector}`)
  found.click()
  await drawn()
}
export async function fill(root: ShadowRoot, selector: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)
  if (!field) throw new Error(`nothing to fill in: ${selector}`)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await drawn()
}
export async function untilThere(root: ShadowRoot, selector: string): Promise<void> {
  for (let i = 0; i < 300 && !root.querySelector(selector); i++) await drawn()
  if (!root.querySelector(selector)) throw new Error(`never came: ${selector}`)
}

/** Opens whatever opens. */
export async function openAll(root: ShadowRoot): Promise<void> {
  for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) {
    button.click()
    await drawn()
  }
  for (const details of root.querySelectorAll('details')) details.open = true
}
