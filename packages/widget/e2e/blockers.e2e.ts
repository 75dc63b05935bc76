import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockedNames } from './blockers.ts'
import { type Site, startSite } from './site.ts'
import { checked, pageOf, TAG, visit } from './visit.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

it.each([
  '/ads/preclear.js',
  '/static/ad-check.js',
  'preclear-ad.js',
  'preclear.ad.js',
  'AdSlot',
  'adserver.js',
  '/adv/x.js',
  'advertiser-panel',
  'top-banner',
  'sponsoredPost',
  'promo_box',
  '--preclear-promo',
  'popup.js',
  'tracker.js',
  'preclear-tracking',
  'analytics.js',
  'pixel.gif',
  'sendBeacon',
  'telemetry.js',
  'stats.js',
  'fingerprint.js',
  'cookie-consent',
])('%s would be blocked', (name) => expect(blockedNames([name])).toEqual([name]))

it.each([
  'loader',
  'shadow',
  'heading',
  'badge',
  'gradient',
  'download',
  'read',
  't-advise',
  'promise',
  'status',
  'appeal',
])('%s would not', (name) => expect(blockedNames([name])).toEqual([]))

it('no file and no address of the built folder', async () => {
  const names = site.names()
  expect(names.length).toBeGreaterThan(20)
  expect(blockedNames(names.map((name) => `https://cdn.example/preclear/1.0.0/${name}?retry=1`))).toEqual([])
})

it('no element, event, attribute, part, class, id and custom property', async () => {
  const body = pageOf(TAG, '<script async src="/preclear/preclear-loader.js"></script>')
  const { page, context } = await visit(site, { body })
  await checked(page)
  await page.locator('preclear-check .tt').first().click()
  const found = await page.evaluate(() => {
    const host = document.querySelector('preclear-check')
    const root = host?.shadowRoot
    const kind = customElements.get('preclear-check') as unknown as { observedAttributes: string[] }
    const nodes = [...(root?.querySelectorAll('*') ?? [])]
    const css =
      root?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n') ?? ''
    return {
      attributes: [...kind.observedAttributes, ...nodes.flatMap((node) => node.getAttributeNames())],
      classes: nodes.flatMap((node) => [...node.classList, ...node.part, node.id]),
      styles: css.match(/\.[a-z][\w-]*|--[\w-]+/gi) ?? [],
    }
  })
  const events = (await readFile(new URL('../src/element/events.ts', import.meta.url), 'utf8')).match(
    /'preclear-[\w-]+'/g,
  )
  for (const names of [found.attributes, found.classes, found.styles, events ?? []]) {
    expect(names.length).toBeGreaterThan(3)
    expect(blockedNames(names)).toEqual([])
  }
  await context.close()
})
