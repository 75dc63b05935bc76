import type { ClassAttributes, HTMLAttributes } from 'preact'
import type { PreclearAttributes, PreclearCheck } from './attributes.ts'

/** `<preclear-check>` in Preact, which sets properties and listens to `onpreclear-fix`. */
export interface PreclearCheckElementProps
  extends PreclearAttributes,
    ClassAttributes<PreclearCheck>,
    Omit<HTMLAttributes<PreclearCheck>, keyof PreclearAttributes> {}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'preclear-check': PreclearCheckElementProps
    }
  }
}
