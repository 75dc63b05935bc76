import type { PreclearEvents } from '../element/events.ts'
import { type GivenName, PROPERTIES } from '../element/given.ts'
import type { PreclearCheck } from '../element/preclear-check.tsx'

/** Every property of the element, each optional. */
export interface PreclearProps extends Readonly<Partial<Pick<PreclearCheck, GivenName>>> {}

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type HandlerName<Type extends string> = Type extends `preclear-${infer Name}` ? `on${Capitalize<Camel<Name>>}` : never
type Handler<Detail> = (detail: Detail, event: CustomEvent<Detail>) => void

/** A callback for every event of the element: `onFix({ creative }, event)`. Cancel with `event.preventDefault()`. */
export type PreclearHandlers = {
  readonly [Type in keyof PreclearEvents as HandlerName<Type>]?: Handler<PreclearEvents[Type]> | undefined
}

/** Attributes that are no property of the same kind. */
export interface PreclearFormProps {
  /** Name under which a form sends the outcome. */
  readonly name?: string | undefined
  /** What a form needs before it can be sent. */
  readonly requires?: 'check' | 'no-rejects' | 'no-issues' | undefined
}

export const EVENTS: Readonly<Record<keyof PreclearHandlers, keyof PreclearEvents>> = {
  onReport: 'preclear-report',
  onFix: 'preclear-fix',
  onUndo: 'preclear-undo',
  onFocusField: 'preclear-focus-field',
  onLanguage: 'preclear-language',
  onDecision: 'preclear-decision',
  onAppeal: 'preclear-appeal',
  onError: 'preclear-error',
}
export const HANDLER_NAMES: readonly (keyof PreclearHandlers)[] = Object.keys(EVENTS) as (keyof PreclearHandlers)[]

/** Plain data, which hosts write out anew at every drawing or change in place: what counts is what it says. */
const DATA: readonly GivenName[] = ['creative', 'rejection', 'decisions', 'languages', 'parts']
export const isData = (name: GivenName): boolean => DATA.includes(name)

export interface Bound {
  /** Sets what changed since the last call, and listens with the handlers of this one. */
  set(given: PreclearProps & PreclearHandlers): void
  stop(): void
}

/** Keeps an element in step with the props of a component. A prop that is no longer given is set to undefined. */
export function bindElement(element: PreclearCheck): Bound {
  let before: PreclearProps = {}
  let handlers: PreclearHandlers = {}
  const stopped = new AbortController()
  for (const name of HANDLER_NAMES)
    element.addEventListener(
      EVENTS[name],
      (event) => (handlers[name] as Handler<unknown> | undefined)?.(event.detail, event),
      { signal: stopped.signal },
    )
  return {
    set(given) {
      handlers = given
      const next: Partial<Record<GivenName, unknown>> = {}
      for (const name of PROPERTIES) {
        if (!(name in given) && !(name in before)) continue
        const value = isData(name) ? copyOf(given[name]) : given[name]
        next[name] = value
        // A fix changes the ad inside the element: a host that takes it over hands back what is there already.
        const known = name === 'creative' ? [before.creative, element.creative] : [before[name]]
        if (!known.some((one) => (isData(name) ? isSame(value, one) : Object.is(value, one))))
          Object.assign(element, { [name]: value })
      }
      before = next as PreclearProps
    },
    stop: () => stopped.abort(),
  }
}

/** Deeper than any ad: data that holds itself ends here. */
const DEEPEST = 24

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}

/** Reads through the proxies of a framework, which so learns what this depends on. Files and other objects stay themselves. */
function copyOf(value: unknown, depth = 0): unknown {
  if (!isPlain(value) || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item, depth + 1)]))
}

function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b) || depth > DEEPEST || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key], depth + 1))
  )
}
