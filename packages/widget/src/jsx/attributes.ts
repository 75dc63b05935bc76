import type { PreclearEventMap } from '../element/events.ts'
import type { PreclearCheck } from '../element/preclear-check.tsx'
import type { PreclearFormProps, PreclearProps } from '../wrappers/bind.ts'

/** What may stand on a `<preclear-check>` in a template that sets properties: properties, and `onpreclear-fix` for every event. */
export type PreclearAttributes = PreclearProps &
  PreclearFormProps & {
    readonly [Type in keyof PreclearEventMap as `on${Type}`]?: ((event: PreclearEventMap[Type]) => void) | undefined
  }
export type { PreclearCheck }
