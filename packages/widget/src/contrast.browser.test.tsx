import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import type { PreclearCheck } from './element/preclear-check.tsx'
import { contrast, painted } from './testing/contrast.ts'
import { drawn, shadowOf } from './testing/mount.ts'
import { enter } from './testing/states.ts'

const GRID = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1].flatMap((lightness) =>
  [0, 0.08, 0.16, 0.24, 0.37].flatMap((chroma) =>
    Array.from({ length: chroma ? 12 : 1 }, (_, i) => `oklch(${lightness} ${chroma} ${i * 30})`),
  ),
)
/** As people write colours, and as they get them wrong. */
const WRITTEN = [
  'red',
  'lime',
  'yellow',
  'cyan',
  'magenta',
  'white',
  'black',
  'gray',
  'rebeccapurple',
  'hotpink',
  'gold',
  'navy',
  '#fe0',
  '#ffee0080',
  '#2a53c9',
  'rgb(255 255 0 / 20%)',
  'hsl(60 100% 50%)',
  'hwb(60 0% 0%)',
  'lab(97 -21 94)',
  'color(display-p3 1 1 0)',
  'color(rec2020 0 1 0)',
  'color-mix(in srgb, yellow, white)',
  'light-dark(yellow, navy)',
  'transparent',
  'currentColor',
  'CanvasText',
  'Canvas',
  'AccentColor',
  'LinkText',
  'GrayText',
  'banana',
  'none',
  '12px',
  'url(x)',
  'var(--missing)',
  '',
  'inherit',
  'initial',
]

let element: PreclearCheck
beforeAll(async () => {
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] })
  element = await enter('rejected')
})
afterAll(async () => {
  element.remove()
  await send('Emulation.setEmulatedMedia', { features: [] })
})

function send(method: string, params: object): Promise<unknown> {
  return (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(method, params)
}

/** Every pair of colours that an accent takes part in, and what it must reach. */
function ratios(): readonly (readonly [pair: string, ratio: number, least: number])[] {
  const root = shadowOf(element)
  const style = (selector: string): CSSStyleDeclaration => {
    const node = root.querySelector(selector)
    if (!node) throw new Error(`no ${selector} on screen`)
    return getComputedStyle(node)
  }
  const surface = style('.panel').backgroundColor
  const pri = style('.acts .pri')
  const hover = style('.probe-hover')
  const tint = style('.probe-tint').backgroundColor
  const sunken = style('.quote').backgroundColor
  const text = (color: string, ...under: readonly string[]): number =>
    contrast(painted(...under, color), painted(...under))
  return [
    ['text on fill', text(pri.color, surface, pri.backgroundColor), 4.5],
    ['text on hovered fill', text(pri.color, surface, hover.backgroundColor), 4.5],
    ['quiet button on surface', text(style('.links .btn').color, surface), 4.5],
    ['quiet button, hovered', text(style('.links .btn').color, surface, tint), 4.5],
    ['link on surface', text(style('.facts a').color, surface), 4.5],
    ['focus ring on surface', text(style('.probe-ring').outlineColor, surface), 3],
    ['focus ring on sunken', text(style('.probe-ring').outlineColor, surface, sunken), 3],
  ]
}

/** Stand in for what only a pointer or the keyboard brings about. */
function addProbes(): void {
  const sheet = new CSSStyleSheet()
  const rules = [...shadowOf(element).adoptedStyleSheets].flatMap((own) => [...own.cssRules])
  const copy = (from: string, to: string): string =>
    rules
      .flatMap((rule) =>
        rule instanceof CSSStyleRule && rule.selectorText === from ? [`${to} { ${rule.style.cssText} }`] : [],
      )
      .join('')
  sheet.replaceSync(
    copy('.pri:hover', '.probe-hover') + copy('.txt:hover', '.txt.probe-tint') + copy(':focus-visible', '.probe-ring'),
  )
  shadowOf(element).adoptedStyleSheets.push(sheet)
  for (const name of ['pri probe-hover', 'txt probe-tint', 'probe-ring'])
    shadowOf(element)
      .querySelector('.panel')
      ?.append(Object.assign(document.createElement('i'), { className: name }))
  expect(sheet.cssRules).toHaveLength(3)
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([
    ['a grid of hues, lightnesses and chromas', GRID],
    ['colours as people write them', WRITTEN],
  ])('every pair can be read, for %s', async (_name, accents) => {
    element.theme = theme
    await drawn()
    if (!shadowOf(element).querySelector('.probe-ring')) addProbes()
    const low = accents.flatMap((accent) => {
      element.style.setProperty('--preclear-accent', accent)
      return ratios().flatMap(([pair, ratio, least]) =>
        ratio < least ? [`${accent}: ${pair} ${ratio.toFixed(2)}`] : [],
      )
    })
    element.style.removeProperty('--preclear-accent')
    expect(low).toEqual([])
  })
})

it('would see a pair that cannot be read', () => {
  addProbes()
  element.style.setProperty('--preclear-accent-on', '#777')
  element.style.setProperty('--preclear-accent-fill', '#888')
  expect(
    ratios()
      .filter(([, ratio, least]) => ratio < least)
      .map(([pair]) => pair),
  ).toEqual(['text on fill', 'text on hovered fill'])
  element.style.cssText = ''
})
