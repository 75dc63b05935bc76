'use client'
import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { PROPERTIES } from '../element/given.ts'
import { definePreclearCheck, type PreclearCheck as PreclearCheckElement } from '../element/preclear-check.tsx'
import {
  type Bound,
  bindElement,
  HANDLER_NAMES,
  type PreclearFormProps,
  type PreclearHandlers,
  type PreclearProps,
} from './bind.ts'

export type { PreclearCheckElement, PreclearHandlers, PreclearProps }

type Own = PreclearProps & PreclearHandlers & PreclearFormProps
export interface PreclearCheckProps extends Own, Omit<HTMLAttributes<PreclearCheckElement>, keyof Own> {}

definePreclearCheck()

const OWN: ReadonlySet<string> = new Set<string>([...PROPERTIES, ...HANDLER_NAMES])
// Before the browser paints; on a server React warns of it and runs neither.
const useNow = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * `<preclear-check>` for React 18 and 19. The ref is the element; children go into its slots (`slot="foot"`).
 * Create `precheck` once, outside of the component or in `useMemo`: another one checks again.
 */
export const PreclearCheck: ForwardRefExoticComponent<PreclearCheckProps & RefAttributes<PreclearCheckElement>> =
  forwardRef<PreclearCheckElement, PreclearCheckProps>((props, ref) => {
    const element = useRef<PreclearCheckElement>(null)
    const bound = useRef<Bound>(undefined)
    useImperativeHandle<PreclearCheckElement | null, PreclearCheckElement | null>(ref, () => element.current, [])
    useNow(() => {
      if (!element.current) return undefined
      const made = bindElement(element.current)
      bound.current = made
      return made.stop
    }, [])
    useNow(() => bound.current?.set(props))
    const { className, ...rest } = Object.fromEntries(Object.entries(props).filter(([name]) => !OWN.has(name)))
    // React 18 would write `classname`.
    return createElement('preclear-check', { ...rest, ...(className ? { class: className } : {}), ref: element })
  })
PreclearCheck.displayName = 'PreclearCheck'
