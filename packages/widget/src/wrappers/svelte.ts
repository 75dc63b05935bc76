import { definePreclearCheck, type PreclearCheck as PreclearCheckElement } from '../element/preclear-check.tsx'
import { bindElement, type PreclearHandlers, type PreclearProps } from './bind.ts'

export type { PreclearCheckElement, PreclearHandlers, PreclearProps }

definePreclearCheck()

/**
 * Svelte action: `<preclear-check use:preclear={{ precheck, creative, onFix }} />`.
 * What changes inside `creative` is seen too. As an attachment: `{@attach fromAction(preclear, () => props)}`.
 */
export function preclear(
  element: PreclearCheckElement,
  given: PreclearProps & PreclearHandlers = {},
): { update(given?: PreclearProps & PreclearHandlers): void; destroy(): void } {
  const { set, stop } = bindElement(element)
  set(given)
  return { update: (next = {}) => set(next), destroy: stop }
}
