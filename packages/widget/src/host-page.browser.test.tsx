import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PreclearCheck } from './element/preclear-check.tsx'
import { creative, precheck, rejected } from './testing/fixtures.ts'
import { drawn, loadParts, mountElement, shadowOf } from './testing/mount.ts'

const KEY_PARTS = [
  '.panel',
  '.head',
  '.name',
  '.ctx',
  '.iconbtn',
  'svg',
  'path',
  '.outcome',
  'h2',
  'p',
  '.acts .btn',
  '.quote',
  'mark',
  '.tag',
  '.setting',
  '.list',
  '.list > li',
  '.item',
  '.n',
  'button.tt',
  '.meta',
  '.eff',
  '.chev',
  '.body',
  '.why',
  '.fix',
  '.diff',
  'del',
  'ins',
  '.pill',
  '.facts',
  'dt',
  'dd',
  'a',
  'small',
  '.ask',
  'legend',
  'input',
  'textarea',
  'select',
  'summary',
  '.foot0',
  '.priv',
  '.num',
  '.vh',
]

const style = document.createElement('style')
beforeEach(async () => {
  await loadParts()
  document.head.append(style)
  style.textContent = ''
})
afterEach(() => {
  style.remove()
  document.documentElement.removeAttribute('style')
})

async function shown(parent: Element = document.body): Promise<PreclearCheck> {
  const element = mountElement({
    creative,
    report: rejected,
    precheck: { ...precheck, check: () => new Promise(() => undefined) } as unknown as PreclearCheck['precheck'],
    languages: ['en', 'ar'],
    theme: 'light',
  })
  const box = document.createElement('div')
  box.style.cssText = 'all: initial !important; display: block !important; inline-size: 640px !important'
  parent.append(box)
  box.append(element)
  await drawn()
  shadowOf(element).querySelector<HTMLElement>('button.tt')?.click()
  await drawn()
  shadowOf(element).querySelector<HTMLElement>('.links .btn')?.click()
  await drawn()
  shadowOf(element).querySelectorAll<HTMLElement>('.ask .choice input')[2]?.click()
  await drawn()
  return element
}

/** What every key part computes to; `only`: some properties. */
function computed(element: PreclearCheck): Map<string, string> {
  const all = new Map<string, string>()
  for (const part of KEY_PARTS) {
    const node = shadowOf(element).querySelector(part)
    if (!node) throw new Error(`no ${part} on screen`)
    const style = getComputedStyle(node)
    // A page may register their names, which writes them in another way; what they paint is compared.
    for (const property of style)
      if (!property.startsWith('--')) all.set(`${part} ${property}`, style.getPropertyValue(property))
  }
  return all
}
function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].flatMap(([key, value]) =>
    after.get(key) === value ? [] : [`${key}: ${value} → ${after.get(key)}`],
  )
}

const INHERITED = `
  color: red !important; letter-spacing: 9px !important; word-spacing: 9px !important; text-transform: uppercase !important;
  text-indent: 40px !important; text-align: right !important; font: italic 900 31px/3 cursive !important; cursor: wait !important;
  white-space: nowrap !important; word-break: break-all !important; overflow-wrap: normal !important; hyphens: auto !important;
  user-select: none !important; pointer-events: none !important; list-style: square inside !important; quotes: "x" "y" !important;
  text-shadow: 0 0 9px red !important; -webkit-text-fill-color: red !important; -webkit-text-stroke: 2px red !important;
  -webkit-text-security: disc !important; font-variant: small-caps !important; font-feature-settings: "smcp" !important;
  font-stretch: 50% !important; tab-size: 40 !important; text-rendering: optimizeSpeed !important; text-underline-offset: 9px !important;
  text-emphasis: circle !important; accent-color: red !important; caret-color: red !important; fill: red !important; stroke: red !important;
  stroke-width: 9 !important; paint-order: stroke !important; border-collapse: collapse !important; text-wrap: nowrap !important;
  line-break: anywhere !important; text-orientation: upright !important; font-size-adjust: 2 !important;
`
/** The kinds of rules that embeds meet: resets, frameworks, prefixed hacks, themes. */
const PAGES: Readonly<Record<string, string>> = {
  'a reset of everything': '* { all: unset !important; }',
  'a reset to initial': '*, *::before, *::after { all: initial !important; }',
  'a reset to revert': '* { all: revert !important; }',
  'a reset of boxes':
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important; }',
  'everything that inherits': `html, body, div, preclear-check { ${INHERITED} }`,
  'everything that inherits, on everything': `* { ${INHERITED} }`,
  'rules for its elements':
    'button, h2, p, ul, li, section, header, input, select, textarea, mark, a { display: none !important; color: red !important; }',
  'rules for its classes': '.panel, .btn, .item, .n, .tt, .head { display: none !important; }',
  'rules for the element itself':
    'preclear-check { color: red !important; font: 40px cursive !important; line-height: 5 !important; opacity: .99; text-decoration: line-through !important; }',
  'rules for its parts that touch only them': '::part(nothing) { display: none !important; }',
  'rules with :host': ':host { display: none !important; color: red !important; } :host * { color: red !important; }',
  'slots and parts of others': 'slot { display: none !important; } ::slotted(*) { color: red; }',
  'a root font of 62.5%': 'html { font-size: 62.5% !important; } body { font-size: 3rem !important; }',
  'a huge root font': 'html { font-size: 400% !important; line-height: 4 !important; }',
  'a transformed ancestor': 'body { transform: translateZ(0) !important; }',
  'a filtered ancestor': 'body { filter: saturate(1) !important; backdrop-filter: blur(1px); }',
  'a contained ancestor': 'body { contain: layout paint style !important; }',
  'a clipped ancestor': 'body { overflow: hidden !important; perspective: 100px; will-change: transform; }',
  'vertical writing':
    'html, body, preclear-check { writing-mode: vertical-rl !important; text-orientation: upright !important; }',
  'right to left': 'html, body, preclear-check { direction: rtl !important; unicode-bidi: bidi-override !important; }',
  'columns, flex and grid':
    'body { display: grid !important; columns: 3; } preclear-check { display: flex !important; }',
  'a grid of its own': 'preclear-check { display: grid !important; grid-template-columns: 1fr 1fr !important; }',
  'an inline element': 'preclear-check { display: inline !important; }',
  'no box at all': 'preclear-check { display: contents !important; }',
  'a container of the same name':
    'body { container: preclear / inline-size; } preclear-check { container: none !important; }',
  'its private properties':
    'preclear-check, html { --text: red; --tone: red; --accent: red; --font: cursive; --round: 99px; --surface: red; }',
  'registered private properties': '@property --surface { syntax: "<color>"; inherits: true; initial-value: red; }',
  'layers and keyframes of the same name':
    '@layer x { * { animation: spin 1ms infinite; } } @keyframes spin { to { opacity: 0; } }',
}

describe('a host page with rules of its own changes nothing inside', () => {
  let element: PreclearCheck
  let before: ReadonlyMap<string, string>
  beforeAll(async () => {
    await loadParts()
    element = await shown()
    before = computed(element)
  })
  afterAll(() => document.body.replaceChildren())
  it.each(Object.entries(PAGES))('%s', async (_name, css) => {
    const size = (): readonly number[] => {
      const { width, height } = shadowOf(element).querySelector('.panel')?.getBoundingClientRect() ?? new DOMRect()
      return [width, height]
    }
    const was = size()
    style.textContent = css
    await drawn()
    expect(changes(before, computed(element)).slice(0, 40)).toEqual([])
    expect(size()).toEqual(was)
  })
})

describe('a host page', () => {
  afterEach(() => document.body.replaceChildren())
  it('is told from one that reaches inside', async () => {
    const element = await shown()
    const before = computed(element)
    const inside = new CSSStyleSheet()
    inside.replaceSync('.btn { letter-spacing: 1px }')
    shadowOf(element).adoptedStyleSheets.push(inside)
    expect(changes(before, computed(element))).toContain('.acts .btn letter-spacing: normal → 1px')
  })
  it('gives its colour scheme, font, accent and corners, also under a reset', async () => {
    style.textContent =
      '* { all: unset !important } html { color-scheme: dark !important } preclear-check { --preclear-font: cursive; --preclear-radius: 3px; --preclear-accent: rebeccapurple; color-scheme: dark !important }'
    const element = await shown()
    element.theme = undefined
    await drawn()
    const panel = getComputedStyle(shadowOf(element).querySelector('.panel') as Element)
    expect([panel.fontFamily, panel.borderRadius, panel.colorScheme, panel.backgroundColor]).toEqual([
      'cursive',
      '3px',
      'dark',
      'rgb(23, 24, 27)',
    ])
  })
  it('hides it with the attribute, with display and with visibility', async () => {
    const element = await shown()
    const panel = shadowOf(element).querySelector<HTMLElement>('.panel')
    element.hidden = true
    expect(panel?.checkVisibility()).toBe(false)
    element.hidden = false
    style.textContent = 'preclear-check { display: none }'
    expect(panel?.checkVisibility()).toBe(false)
    style.textContent = 'preclear-check { visibility: hidden }'
    expect(panel?.checkVisibility({ visibilityProperty: true })).toBe(false)
    style.textContent = ''
    expect(panel?.checkVisibility({ visibilityProperty: true })).toBe(true)
  })
  it('lays what it wants over it: nothing inside climbs out', async () => {
    const element = await shown()
    const button = shadowOf(element).querySelector('.item .btn')
    button?.scrollIntoView({ block: 'center' })
    const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {}
    const at = (): Element | null => document.elementFromPoint(x + width / 2, y + height / 2)
    expect(at()).toBe(element)
    for (const zIndex of ['auto', '0', '2147483647']) {
      const cover = document.createElement('div')
      cover.style.cssText = `position: fixed; inset: 0; z-index: ${zIndex}`
      document.body.append(cover)
      expect(at(), zIndex).toBe(cover)
      cover.remove()
    }
  })
  it('may zoom: it grows whole, and nothing sticks out', async () => {
    const element = await shown()
    for (const zoom of ['50%', '150%', '300%']) {
      document.body.style.zoom = zoom
      await drawn()
      const edge = element.getBoundingClientRect()
      const out = [...shadowOf(element).querySelectorAll('*')].filter(
        (node) => !node.closest('.vh') && node.getBoundingClientRect().right > edge.right + 1,
      )
      expect(
        out.map((node) => node.className),
        zoom,
      ).toEqual([])
    }
    document.body.style.zoom = ''
  })
  it('may put it in a modal dialog, above an overlay', async () => {
    const cover = document.body.appendChild(document.createElement('div'))
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647'
    const dialog = document.body.appendChild(document.createElement('dialog'))
    const element = await shown(dialog)
    dialog.showModal()
    const root = shadowOf(element)
    const head = root.querySelector('.name')?.getBoundingClientRect()
    expect(document.elementFromPoint((head?.left ?? 0) + 2, (head?.top ?? 0) + 2)).toBe(element)
    root.querySelector<HTMLElement>('button.tt')?.focus()
    expect(root.activeElement?.className).toBe('tt')
  })
  it('may make it inert', async () => {
    const element = await shown()
    document.body.inert = true
    await drawn()
    shadowOf(element).querySelector<HTMLElement>('button.tt')?.focus()
    expect(shadowOf(element).activeElement).toBeNull()
    document.body.inert = false
    shadowOf(element).querySelector<HTMLElement>('button.tt')?.focus()
    expect(shadowOf(element).activeElement?.className).toBe('tt')
  })
})
