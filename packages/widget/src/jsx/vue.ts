import type { HTMLAttributes, ReservedProps } from 'vue'
import type { PreclearEventMap } from '../element/events.ts'
import type { PreclearFormProps, PreclearProps } from '../wrappers/bind.ts'

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
/** `@preclear-fix` in a template, `onPreclearFix` in JSX. */
type PreclearListeners = {
  readonly [Type in keyof PreclearEventMap as `on${Capitalize<Camel<Type>>}`]?:
    | ((event: PreclearEventMap[Type]) => void)
    | undefined
}

/** `<preclear-check>` in a template or JSX of Vue 3. */
export interface PreclearCheckElementProps
  extends PreclearProps,
    PreclearFormProps,
    PreclearListeners,
    Omit<ReservedProps & HTMLAttributes, keyof (PreclearProps & PreclearFormProps)> {}

declare module 'vue' {
  interface GlobalComponents {
    'preclear-check': new () => { readonly $props: PreclearCheckElementProps }
  }
  interface IntrinsicElementAttributes {
    'preclear-check': PreclearCheckElementProps
  }
}
