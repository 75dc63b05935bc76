// @vitest-environment node
import { createElement, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import { creative } from '../testing/fixtures.ts'

const props = { creative, language: 'id', theme: 'dark', manual: true, onFix: () => undefined } as const

describe('on a server without a page', () => {
  it('React writes the tag with what is an attribute, and nothing else', async () => {
    expect(globalThis.document).toBeUndefined()
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    const { PreclearCheck } = await import('./react.ts')
    const foot = createElement('span', { slot: 'foot' }, 'Rules of the house')
    const check = createElement(
      PreclearCheck,
      { ...props, className: 'wide', requires: 'no-rejects', lang: 'id' },
      foot,
    )
    expect(renderToString(createElement(StrictMode, null, check))).toBe(
      '<preclear-check requires="no-rejects" lang="id" class="wide"><span slot="foot">Rules of the house</span></preclear-check>',
    )
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })

  it('Vue writes the tag with what is an attribute, and nothing else', async () => {
    const complain = vi.spyOn(console, 'warn').mockReturnValue()
    const { PreclearCheck } = await import('./vue.ts')
    const foot = () => h('span', { slot: 'foot' }, 'Rules of the house')
    const app = createSSRApp({
      render: () => h(PreclearCheck, { ...props, class: 'wide', requires: 'no-rejects' }, foot),
    })
    expect((await renderVue(app)).replace(/<!--.*?-->/g, '')).toBe(
      '<preclear-check class="wide" requires="no-rejects"><span slot="foot">Rules of the house</span></preclear-check>',
    )
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })

  it('the action for Svelte loads', async () => {
    expect((await import('./svelte.ts')).preclear).toBeTypeOf('function')
  })
})
