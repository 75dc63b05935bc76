import type { CreativeInput, Precheck, Report } from '@preclear/core'
import { act, createElement, createRef, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, reactive, ref } from 'vue'
import type { PreclearEvents } from '../element/events.ts'
import type { PreclearCheck as PreclearCheckElement } from '../element/preclear-check.tsx'
import { check, creative, precheck as explainer, rejected } from '../testing/fixtures.ts'
import { parts } from '../view/shell/Main.tsx'
import type { PreclearProps } from './bind.ts'
import { type PreclearCheckProps, PreclearCheck as ReactCheck } from './react.ts'
import { preclear } from './svelte.ts'
import { PreclearCheck as VueCheck } from './vue.ts'

await parts.result.load()

/** Counts the checks it was asked for. */
function counted(): { readonly precheck: Precheck; readonly checks: CreativeInput[] } {
  const checks: CreativeInput[] = []
  const precheck: Precheck = {
    ...explainer,
    check: async (ad) => {
      checks.push(ad as CreativeInput)
      return check(ad as CreativeInput)
    },
    fixAll: (ad) => ({ creative: ad, report: check(ad), applied: [] }),
    languages: ['en'],
  }
  return { precheck, checks }
}
const settled = (): Promise<void> => act(async () => new Promise((done) => setTimeout(done, 5)))
const adOf = (body: string): CreativeInput => ({ ...creative, text: { body } })
const elementIn = (node: ParentNode = document): PreclearCheckElement => {
  const element = node.querySelector('preclear-check')
  if (!element) throw new Error('there is no element')
  return element
}
function emit<Type extends keyof PreclearEvents>(
  element: Element,
  type: Type,
  detail: PreclearEvents[Type],
): CustomEvent {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true })
  element.dispatchEvent(event)
  return event
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  // jsdom knows nothing of elements in forms.
  Object.assign(ElementInternals.prototype, { setFormValue: () => undefined, setValidity: () => undefined })
})
afterEach(() => {
  document.body.replaceChildren()
})

describe('React', () => {
  let root: Root | undefined
  afterEach(() => {
    act(() => root?.unmount())
    root = undefined
  })
  async function show(props: PreclearCheckProps & { readonly ref?: React.Ref<PreclearCheckElement> }): Promise<void> {
    root ??= createRoot(document.body.appendChild(document.createElement('div')))
    act(() => root?.render(createElement(StrictMode, null, createElement(ReactCheck, props))))
    await settled()
  }

  it('checks an ad once, though it is mounted twice and written out anew at every drawing', async () => {
    const { precheck, checks } = counted()
    const reports: Report[] = []
    const draw = (): Promise<void> =>
      show({
        precheck,
        creative: adOf('guaranteed'),
        parts: ['fields'],
        onReport: ({ report }) => reports.push(report),
      })
    await draw()
    await draw()
    await draw()
    expect(checks).toEqual([adOf('guaranteed')])
    expect(reports.map(({ outcome }) => outcome)).toEqual(['likely_rejected'])
    await show({ precheck, creative: adOf('fine') })
    expect(checks).toHaveLength(2)
  })

  it('calls the callbacks of the last drawing, once each, and lets them cancel', async () => {
    const first = vi.fn()
    const last = vi.fn((_: PreclearEvents['preclear-fix'], event: CustomEvent) => event.preventDefault())
    await show({ onFix: first })
    await show({ onFix: last })
    const detail = { creative, report: rejected, fixId: 'f1.1' }
    expect(emit(elementIn(), 'preclear-fix', detail).defaultPrevented).toBe(true)
    expect(first).not.toHaveBeenCalled()
    expect(last).toHaveBeenCalledTimes(1)
    expect(last.mock.calls[0]?.[0]).toBe(detail)
  })

  it('takes back a property that is no longer given, and hands out the element', async () => {
    const element = createRef<PreclearCheckElement>()
    await show({ theme: 'dark', language: 'id', className: 'wide', id: 'check', ref: element })
    expect(element.current).toBe(elementIn())
    expect([element.current?.theme, element.current?.language, element.current?.id]).toEqual(['dark', 'id', 'check'])
    expect(element.current?.getAttribute('class')).toBe('wide')
    await show({ language: 'id', ref: element })
    expect([element.current?.theme, element.current?.language]).toEqual([undefined, 'id'])
    act(() => root?.unmount())
    root = undefined
    expect(element.current).toBeNull()
  })

  it('keeps a fix that the host did not take over, and a host that did is not checked twice', async () => {
    const { precheck, checks } = counted()
    await show({ precheck, creative: adOf('guaranteed') })
    elementIn().controller.apply(1)
    await settled()
    const fixed = elementIn().creative
    expect(fixed).not.toEqual(adOf('guaranteed'))
    await show({ precheck, creative: adOf('guaranteed') })
    expect(elementIn().creative).toBe(fixed)
    await show({ precheck, creative: structuredClone(fixed) })
    expect(elementIn().creative).toBe(fixed)
    expect(checks).toHaveLength(2)
  })

  it('takes over what a server wrote, without a mismatch', async () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    const { precheck, checks } = counted()
    const tree = createElement(ReactCheck, { precheck, creative, className: 'wide', requires: 'no-rejects' })
    const host = document.body.appendChild(document.createElement('div'))
    host.append(document.createRange().createContextualFragment(renderToString(tree)))
    const element = elementIn(host)
    act(() => {
      root = hydrateRoot(host, tree)
    })
    await settled()
    expect(elementIn(host)).toBe(element)
    expect(checks).toHaveLength(1)
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })

  it('is not brought down by an ad that holds itself', async () => {
    const loop: Record<string, unknown> = { body: 'x' }
    loop.self = loop
    await show({ creative: { text: loop } as CreativeInput })
    await show({ creative: { text: loop } as CreativeInput })
    expect(elementIn().creative).toMatchObject({ text: { body: 'x' } })
  })
})

describe('the element itself in React 19', () => {
  it('is given properties and heard, without a wrapper', async () => {
    const heard: unknown[] = []
    const root = createRoot(document.body.appendChild(document.createElement('div')))
    const props = {
      creative,
      theme: 'dark',
      'onpreclear-fix': ({ detail }: CustomEvent) => heard.push(detail),
    } as const
    act(() => root.render(createElement('preclear-check', props)))
    await settled()
    expect([elementIn().creative, elementIn().theme]).toEqual([creative, 'dark'])
    const detail = { creative, report: rejected, fixId: 'f1.1' }
    emit(elementIn(), 'preclear-fix', detail)
    expect(heard).toEqual([detail])
    act(() => root.unmount())
  })
})

describe('Vue', () => {
  it('follows what changes inside of an ad, emits, and stops with its component', async () => {
    const { precheck, checks } = counted()
    const ad = reactive({ platform: 'tiktok', text: { body: 'guaranteed' }, targeting: { countries: ['PH'] } })
    const theme = ref<'dark'>()
    const onFix = vi.fn()
    const onFocusField = vi.fn()
    const check = ref<InstanceType<typeof VueCheck>>()
    const app = createApp({
      render: () =>
        h(VueCheck, { ref: check, precheck, creative: ad, theme: theme.value, onFix, onFocusField, class: 'wide' }),
    })
    app.mount(document.body.appendChild(document.createElement('div')))
    await settled()
    ad.text.body = 'fine'
    theme.value = 'dark'
    await nextTick()
    await settled()
    const element = elementIn()
    expect(checks.map(({ text }) => text)).toEqual([{ body: 'guaranteed' }, { body: 'fine' }])
    expect([element.theme, element.className, element.manual]).toEqual(['dark', 'wide', false])
    expect(check.value?.element).toBe(element)
    const detail = { creative, report: rejected, fixId: 'f1.1' }
    emit(element, 'preclear-fix', detail)
    emit(element, 'preclear-focus-field', { path: '/text/body', finding: rejected.findings[0] as never })
    expect(onFix.mock.calls[0]?.[0]).toBe(detail)
    expect(onFocusField).toHaveBeenCalledTimes(1)
    app.unmount()
    emit(element, 'preclear-fix', detail)
    expect(onFix).toHaveBeenCalledTimes(1)
  })

  it('reads a switch without a value as on', async () => {
    const app = createApp({ render: () => h(VueCheck, { manual: '' as unknown as true }) })
    app.mount(document.body.appendChild(document.createElement('div')))
    expect(elementIn().manual).toBe(true)
    app.unmount()
  })
})

describe('the action for Svelte', () => {
  it('sets, follows an ad changed in place, listens, and leaves', async () => {
    const { precheck, checks } = counted()
    const element = document.body.appendChild(document.createElement('preclear-check'))
    const ad = { platform: 'tiktok', text: { body: 'guaranteed' } }
    const onLanguage = vi.fn()
    const given: PreclearProps = { precheck, creative: ad }
    const { update, destroy } = preclear(element, given)
    await settled()
    ad.text.body = 'fine'
    update({ ...given, onLanguage })
    await settled()
    update({ ...given, onLanguage })
    await settled()
    expect(checks.map(({ text }) => text)).toEqual([{ body: 'guaranteed' }, { body: 'fine' }])
    emit(element, 'preclear-language', { language: 'id' })
    destroy()
    emit(element, 'preclear-language', { language: 'ru' })
    expect(onLanguage.mock.calls.map(([detail]) => detail)).toEqual([{ language: 'id' }])
  })
})
