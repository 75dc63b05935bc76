import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'
import { checked, pageOf, settled, TAG, visit } from './visit.ts'

const LOADER = '<script async src="/preclear/preclear-loader.js"></script>'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
afterEach(() => site.reset())

/** How some of what the widget draws looks: computed styles and size. */
async function looks(css: string): Promise<Record<string, string>> {
  const body = pageOf(`<main style="inline-size: 600px">${TAG}</main>`, `<style>${css}</style>${LOADER}`)
  const { page, errors, context } = await visit(site, { body })
  expect(await checked(page)).toBe('Likely rejected')
  await settled(page)
  const found = await page.evaluate(() => {
    const root = document.querySelector('preclear-check')?.shadowRoot
    const styles = [
      'display',
      'fontFamily',
      'fontSize',
      'fontWeight',
      'fontVariant',
      'lineHeight',
      'color',
      'letterSpacing',
      'wordSpacing',
    ]
    styles.push(
      'textTransform',
      'textIndent',
      'textAlign',
      'whiteSpace',
      'wordBreak',
      'textShadow',
      'visibility',
      'float',
      'backgroundColor',
    )
    const looks: Record<string, string> = {}
    for (const selector of ['.panel', 'h2', '.outcome p', '.tt', '.quote', '.chev svg']) {
      const node = root?.querySelector(selector)
      if (!node) looks[selector] = 'missing'
      const { width = 0, height = 0 } = node?.getBoundingClientRect() ?? {}
      looks[`${selector} size`] = `${Math.round(width)} × ${Math.round(height)}`
      for (const name of node ? styles : [])
        looks[`${selector} ${name}`] = String(Reflect.get(getComputedStyle(node as Element), name))
    }
    return looks
  })
  expect(errors).toEqual([])
  await context.close()
  return found
}

describe('a page whose styles are made for everything', () => {
  it.each([
    ['takes all styles off', '* { all: unset }'],
    ['sets all to initial by force', '* { all: initial !important } main { display: block !important }'],
    [
      'resets and blows up',
      '* { margin: 9px; padding: 9px; border: 3px solid red; box-sizing: content-box; float: right }',
    ],
    [
      'changes all text',
      '* { font: italic 900 31px/3 cursive; letter-spacing: 9px; word-spacing: 20px; text-transform: uppercase; text-indent: 50px; text-align: center; white-space: pre; word-break: break-all; text-shadow: 2px 2px red; font-variant: small-caps; color: red }',
    ],
    [
      'knows our class names',
      '.panel, .outcome, .list, .tt, .btn, .quote, mark { display: none !important; color: red !important }',
    ],
    [
      'hides headings and buttons',
      'h2, h3, button, section, svg, ul, li, p { display: none !important; visibility: hidden !important }',
    ],
  ])('%s: inside, everything looks the same', async (_how, css) => {
    const plain = await looks('')
    const hostile = await looks(
      `${css} preclear-check { display: block !important; float: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; inline-size: 600px !important }`,
    )
    expect(Object.values(plain)).not.toContain('missing')
    expect(hostile).toEqual(plain)
  })

  it('does not move when the widget comes', async () => {
    const body = pageOf(`<h1>Title</h1><div style="block-size: 600px; overflow: auto">${TAG}</div><p>after</p>`, LOADER)
    const { page, context } = await visit(site, { body })
    const before = await page.locator('body > p').boundingBox()
    await page.evaluate(() => {
      Object.assign(globalThis, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const nodes = (entry as PerformanceEntry & { sources?: { node?: Node }[] }).sources ?? []
          if (nodes.some(({ node }) => node?.getRootNode() === document)) Object.assign(globalThis, { shift: 1 })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await checked(page)
    await settled(page)
    expect(await page.locator('body > p').boundingBox()).toEqual(before)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shift'))).toBe(0)
    expect(
      await page.evaluate(() => [document.head.querySelectorAll('style, link').length, document.body.children.length]),
    ).toEqual([0, 3])
    await context.close()
  })
})
