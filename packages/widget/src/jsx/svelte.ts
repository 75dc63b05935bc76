import type { HTMLAttributes } from 'svelte/elements'
import type { PreclearAttributes, PreclearCheck } from './attributes.ts'

/** `<preclear-check>` in Svelte 5, which sets properties and listens to `onpreclear-fix`. */
export interface PreclearCheckElementProps
  extends PreclearAttributes,
    Omit<HTMLAttributes<PreclearCheck>, keyof PreclearAttributes> {}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'preclear-check': PreclearCheckElementProps
  }
}
