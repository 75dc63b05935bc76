import * as vue from 'vue'
import { type GivenName, PROPERTIES } from '../element/given.ts'
import { definePreclearCheck, type PreclearCheck as PreclearCheckElement } from '../element/preclear-check.tsx'
import * as bind from './bind.ts'

export type { PreclearCheckElement }

type Props = bind.PreclearProps
export interface PreclearCheckProps extends Props, bind.PreclearHandlers, bind.PreclearFormProps, vue.VNodeProps {
  readonly class?: unknown
  readonly style?: unknown
}

definePreclearCheck()

// `manual` without a value is true; where it is not written, it is not set.
const SWITCH = { type: Boolean, default: undefined }
const propOf = (name: GivenName): typeof SWITCH | null => (name === 'manual' || name === 'appeals' ? SWITCH : null)
/** `onFocusField` listens to `focusField`. */
const eventOf = (handler: string): string => handler.charAt(2).toLowerCase() + handler.slice(3)

/** What was given. Plain data is read through its proxies; objects with a state of their own do not survive one. */
function given(props: Props): Props {
  const names = PROPERTIES.filter((name) => props[name] !== undefined)
  return Object.fromEntries(names.map((name) => [name, bind.isData(name) ? props[name] : vue.toRaw(props[name])]))
}

const component: vue.Component = {
  name: 'PreclearCheck',
  props: Object.fromEntries(PROPERTIES.map((name) => [name, propOf(name)])),
  emits: bind.HANDLER_NAMES.map(eventOf),
  setup(props: Props, { emit, slots, expose }) {
    const element = vue.shallowRef<PreclearCheckElement>()
    const handlers: bind.PreclearHandlers = Object.fromEntries(
      bind.HANDLER_NAMES.map((name) => [name, (...said: unknown[]) => emit(eventOf(name), ...said)]),
    )
    let stop: (() => void) | undefined
    vue.onMounted(() => {
      if (!element.value) return
      const bound = bind.bindElement(element.value)
      stop = bound.stop
      vue.watchEffect(() => bound.set({ ...given(props), ...handlers }))
    })
    vue.onBeforeUnmount(() => stop?.())
    expose({ element })
    return (): vue.VNode => vue.h('preclear-check', { ref: element }, slots.default?.())
  },
}

/** `<preclear-check>` for Vue 3. A template ref has the element as `element`; the default slot holds what goes into its slots. */
export const PreclearCheck: new () => {
  readonly $props: PreclearCheckProps
  readonly $slots: { default?(): unknown }
  readonly element: PreclearCheckElement | undefined
} = component as unknown as typeof PreclearCheck
