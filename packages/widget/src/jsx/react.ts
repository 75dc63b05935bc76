import type { ClassAttributes, HTMLAttributes } from 'react'
import type { PreclearAttributes, PreclearCheck } from './attributes.ts'

/** `<preclear-check>` in React 19, which sets properties and listens to `onpreclear-fix`. React 18 does neither: use `@preclear/widget/react`. */
export interface PreclearCheckElementProps
  extends PreclearAttributes,
    ClassAttributes<PreclearCheck>,
    Omit<HTMLAttributes<PreclearCheck>, keyof PreclearAttributes> {
  readonly class?: string | undefined
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'preclear-check': PreclearCheckElementProps
    }
  }
}
