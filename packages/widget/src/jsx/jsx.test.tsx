import type { JSX as PreactJSX } from 'preact'
import type { JSX as ReactJSX } from 'react'
import type { SvelteHTMLElements } from 'svelte/elements'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { GlobalComponents } from 'vue'
import type { JSX as VueJSX } from 'vue/jsx-runtime'
import type { PreclearEventMap } from '../element/events.ts'
import { type GivenName, PROPERTIES } from '../element/given.ts'
import { PreclearCheck } from '../element/preclear-check.tsx'
import { EVENTS, HANDLER_NAMES, type PreclearHandlers } from '../wrappers/bind.ts'
import type { PreclearCheckProps as ReactProps } from '../wrappers/react.ts'
import type { PreclearCheckProps as VueProps } from '../wrappers/vue.ts'
import type {} from './preact.ts'
import type {} from './react.ts'
import type {} from './svelte.ts'
import type {} from './vue.ts'

type Known<T> = keyof { [Name in keyof T as string extends Name ? never : Name]: T[Name] }
type Wanted = GivenName | 'requires' | 'name' | 'planted'
/** Of everything the element has, what a type lacks: the planted name, or the type takes anything. */
type Lacks<T, Names extends string = Wanted> = Exclude<Names, Known<T>>
type EventAttribute = `on${keyof PreclearEventMap}` | 'planted'
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

type InReact = ReactJSX.IntrinsicElements['preclear-check']
type InPreact = PreactJSX.IntrinsicElements['preclear-check']
type InSvelte = SvelteHTMLElements['preclear-check']
type InVueJsx = VueJSX.IntrinsicElements['preclear-check']
type InVue = InstanceType<GlobalComponents['preclear-check']>['$props']

describe('the types of every framework', () => {
  it('have every property of the element', () => {
    expectTypeOf<Lacks<InReact>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<InPreact>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<InSvelte>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<InVueJsx>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<InVue>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<ReactProps>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<VueProps>>().toEqualTypeOf<'planted'>()
    expectTypeOf<InReact['theme']>().toEqualTypeOf<'light' | 'dark' | undefined>()
    expectTypeOf<InPreact['creative']>().toEqualTypeOf<PreclearCheck['creative']>()
  })

  it('have every event of the element, with its detail', () => {
    expectTypeOf<Lacks<InReact, EventAttribute>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<InPreact, EventAttribute>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<InSvelte, EventAttribute>>().toEqualTypeOf<'planted'>()
    expectTypeOf<
      Lacks<InVue, `on${Capitalize<Camel<keyof PreclearEventMap>>}` | 'planted'>
    >().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<ReactProps, keyof PreclearHandlers | 'planted'>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Lacks<VueProps, keyof PreclearHandlers | 'planted'>>().toEqualTypeOf<'planted'>()
    expectTypeOf<Parameters<NonNullable<InReact['onpreclear-fix']>>[0]>().toEqualTypeOf<
      PreclearEventMap['preclear-fix']
    >()
    expectTypeOf<Parameters<NonNullable<ReactProps['onFix']>>[0]>().toEqualTypeOf<
      PreclearEventMap['preclear-fix']['detail']
    >()
  })

  it('name one callback for each event, and each property is one of the element', () => {
    expect(HANDLER_NAMES.map((name) => EVENTS[name])).toEqual(
      HANDLER_NAMES.map((name) => `preclear${name.slice(2).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
    )
    expectTypeOf<(typeof EVENTS)[keyof typeof EVENTS]>().toEqualTypeOf<keyof PreclearEventMap>()
    expect(PROPERTIES.filter((name) => !(name in PreclearCheck.prototype))).toEqual([])
  })
})
