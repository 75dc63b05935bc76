import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent, utils } from 'vitest/browser'
import type { PreclearCheck } from './element/preclear-check.tsx'
import { creative } from './testing/fixtures.ts'
import { adWith, deskOf, filmFile, filmReport } from './testing/media-fixtures.ts'
import { drawn, mountElement, pictureFile, shadowOf } from './testing/mount.ts'
import { book, live, REJECTION } from './testing/states.ts'

let element: PreclearCheck
let root: ShadowRoot
const before = document.createElement('button')
const after = document.createElement('button')

beforeEach(async () => {
  before.textContent = 'Before'
  after.textContent = 'After'
  document.body.append(before)
  element = mountElement({ creative, precheck: live, rejections: book, manual: true })
  document.body.append(after)
  root = shadowOf(element)
  element.style.width = '600px'
  await drawn()
  before.focus()
})
afterEach(() => document.body.replaceChildren())

/** Checked, and its result drawn, which is fetched at the first time. */
async function checked(): Promise<void> {
  await element.check()
  await expect.poll(() => root.querySelector('.list')).not.toBeNull()
}

const focused = (): HTMLElement | null => root.activeElement as HTMLElement | null
/** What a screen reader says of the focus: its role and its name. */
function spoken(): string {
  const active = focused()
  return active ? (utils.aria.renderAriaTree(utils.aria.generateAriaTree(active)).split('\n')[0] ?? '') : ''
}
const status = (): string => root.querySelector('[role=status]')?.textContent ?? ''

/** Where the focus is can be seen: a ring on it, or on the box it stands for. */
function isRingSeen(): boolean {
  const active = focused()
  const ringed = [active, active?.closest('.item'), active?.closest('.lang'), active?.closest('.pick')]
  // A heading that took the focus is read out; nothing can be done with it.
  if (active?.matches('[data-page-head]')) return true
  return ringed.some(
    (node) =>
      node &&
      getComputedStyle(node).outlineStyle !== 'none' &&
      Number.parseFloat(getComputedStyle(node).outlineWidth) > 0,
  )
}

/** Presses keys as a person would, and looks that the focus is still inside and can be seen. */
async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text)
  await drawn()
  await drawn()
  expect(document.activeElement, `focus was lost after ${text}`).toBe(element)
  expect(focused()?.isConnected, `focus is on nothing after ${text}`).toBe(true)
  expect(isRingSeen(), `no ring after ${text} on ${spoken()}`).toBe(true)
}
/** Tab until the focus is on something of that name. */
async function tabTo(name: string | RegExp, key = '{Tab}'): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (typeof name === 'string' ? spoken().includes(name) : name.test(spoken())) return
    await keys(key)
  }
  throw new Error(`Tab never reached ${name}; the focus is on ${spoken()}`)
}

/** Checks, opens the first finding, fixes it with a key and takes that back. */
async function checkAndFix(): Promise<void> {
  await tabTo('Check this ad')
  expect(spoken()).toContain('button "Check this ad"')
  await keys('{Enter}')
  await expect.poll(status).toBe('Likely rejected. 4 things to fix. 2 have a tested fix you can apply now.')
  await tabTo('button "Promises a fixed result"')
  expect(focused()?.getAttribute('aria-expanded')).toBe('false')
  await keys('{Enter}')
  expect(focused()?.getAttribute('aria-expanded')).toBe('true')
  await keys('f')
  await expect.poll(status).toBe('Fixed. Checked again: 3 left.')
  expect(spoken()).toContain('button "Undo: Promises a fixed result"')
  await keys('{Enter}')
  await expect.poll(status).toBe('Undone. 4 to fix.')
  expect(spoken()).toContain('Promises a fixed result')
}

/** Says of the second finding why it does not hold, and takes that back. */
async function disagree(): Promise<void> {
  await keys('{ArrowDown}')
  expect(spoken()).toContain('button "Audience starts at 13"')
  await keys('{Enter}')
  await tabTo('button "I see this differently"')
  await keys('{Enter}')
  expect(spoken()).toContain('radio "It does not say that"')
  await keys('{ArrowDown}')
  expect(spoken()).toContain('radio "It is allowed where this ad runs"')
  await tabTo('textbox "Note for a reviewer"')
  await keys('Only adults see it.')
  await tabTo('button "Save reason"')
  await keys('{Enter}')
  await expect.poll(status).toBe('Set aside. 3 to fix.')
  expect(element.decisions).toMatchObject([{ ruleId: 'min-age', reason: 'allowed-here', note: 'Only adults see it.' }])
  expect(spoken()).toContain('button "Undo: Audience starts at 13"')
  await keys('u')
  await expect.poll(status).toBe('Undone. 4 to fix.')
  expect(element.decisions).toEqual([])
}

/** Ticks a point, writes a statement, and goes back. */
async function appeal(): Promise<void> {
  await tabTo('button "Prepare an appeal"')
  await keys('{Enter}')
  await expect.poll(spoken).toContain('heading "Appeal"')
  await tabTo('checkbox "1. Promises a fixed result"')
  await keys(' ')
  expect(focused()).toHaveProperty('checked', true)
  await tabTo('combobox')
  await tabTo('textbox "Why the platform should look again"')
  await keys('We sell tea.')
  await expect.poll(() => root.querySelector<HTMLTextAreaElement>('.letter')?.value).toContain('We sell tea.')
  await tabTo('button "Back to the check"', '{Shift>}{Tab}{/Shift}')
  await keys('{Enter}')
  expect(spoken()).toContain('button "Prepare an appeal"')
}

/** Pastes what the platform wrote, and goes to the place it means. */
async function explain(): Promise<void> {
  await tabTo('button "Already rejected? Explain the reason"')
  await keys('{Enter}')
  await expect.poll(spoken).toContain('heading "Explain a rejection"')
  await tabTo('textbox "What the platform wrote"')
  await keys(REJECTION.replaceAll(/[{[]/g, ''))
  await tabTo('button "Explain it"')
  await keys('{Enter}')
  await expect.poll(status).toBe('1 reason read.')
  await tabTo('button "Show me"')
  await keys('{Enter}')
  await expect.poll(spoken).toMatch(/button "(?:Undo: )?(?:Promises a fixed result|Audience starts at 13)"/)
}

describe('by keyboard alone', () => {
  it('checks, opens, fixes, takes back, disagrees, appeals, and has a rejection explained', async () => {
    await checkAndFix()
    await disagree()
    await appeal()
    await explain()
  })
  it('is no trap: Tab and Shift+Tab leave every page', async () => {
    const leave = async (key: string, to: HTMLElement): Promise<void> => {
      for (let i = 0; i < 60 && document.activeElement !== to; i++) await userEvent.keyboard(key)
      expect(document.activeElement).toBe(to)
    }
    await checked()
    for (const name of ['', 'Prepare an appeal', 'Already rejected? Explain the reason']) {
      if (name) await page.getByRole('button', { name }).click()
      await drawn()
      await leave('{Tab}', after)
      await leave('{Shift>}{Tab}{/Shift}', before)
      if (name) await page.getByRole('button', { name: 'Back to the check' }).click()
      await drawn()
    }
  })
  it('closes a form and an open row with Escape, without losing the place', async () => {
    await checked()
    await tabTo('button "Promises a fixed result"')
    await keys('{Enter}')
    await tabTo('button "I see this differently"')
    await keys('{Enter}')
    await keys('{Escape}')
    expect(root.querySelector('.ask')).toBeNull()
    expect(spoken()).toContain('I see this differently')
    await keys('{Escape}')
    expect(spoken()).toContain('Promises a fixed result')
    expect(focused()?.getAttribute('aria-expanded')).toBe('false')
  })
})

describe('by keyboard alone, with files', () => {
  beforeEach(async () => {
    Object.assign(element, {
      manual: undefined,
      creative: adWith(await filmFile(), await pictureFile()),
      report: { ...filmReport },
      media: deskOf(),
    })
    await expect.poll(() => root.querySelector('.repair')).not.toBeNull()
    before.focus()
  })
  it('goes through the places of a film, opens what is there, and has it mended', async () => {
    await tabTo('button "Next place: QR code in the picture, 0:01"')
    await keys('{Enter}')
    expect(status()).toBe('QR code in the picture, 0:01')
    await tabTo('slider "Timeline, mug.mp4"', '{Shift>}{Tab}{/Shift}')
    await keys('{Home}')
    expect(focused()?.getAttribute('aria-valuetext')).toContain('Frame at 0:00')
    await tabTo('button "Video has no sound"')
    await keys('{ArrowDown}')
    await keys('{Enter}')
    await tabTo('button "Fixed copy of mug.mp4"')
    await keys('{Enter}')
    expect(spoken()).toContain('region "Fixed copy of mug.mp4"')
    await tabTo('radio "Cut to fit"')
    await keys('{ArrowDown}')
    expect(spoken()).toContain('radio "Add a border" [checked]')
    await tabTo('button "Make the fixed copy"')
    await keys('{Enter}')
    await expect.poll(spoken).toContain('region "Fixed copy of mug.mp4"')
    expect(status()).toBe('The fixed copy is ready.')
    await tabTo('button "Use this file"')
    await keys('{Enter}')
    await expect.poll(spoken).toContain('button "Undo: Video has no sound"')
    await keys('{Enter}')
    expect(element.creative?.media?.[1]?.name).toBe('mug.mp4')
  })
  it('is no trap, and the marks on the timeline are no stops', async () => {
    const stops: string[] = []
    for (let i = 0; i < 60 && document.activeElement !== after; i++) {
      await userEvent.keyboard('{Tab}')
      stops.push(spoken())
    }
    expect(document.activeElement).toBe(after)
    expect(stops.filter((stop) => stop.includes('QR code in the picture'))).toEqual([
      '- button "Next place: QR code in the picture, 0:01"',
    ])
  })
})

/** The tree as assistive technology gets it, one line a node. */
function tree(): string {
  return utils.aria.renderAriaTree(utils.aria.generateAriaTree(root.querySelector('.panel') as Element))
}

describe('for a screen reader', () => {
  it('a result is a region with a heading, a list of findings with state, and one status', async () => {
    await checked()
    const said = tree()
    for (const line of [
      'region "Policy check"',
      'heading "Likely rejected" [level=2]',
      'button "Apply 2 fixes"',
      'region "Your ad"',
      'heading "Your ad" [level=3]',
      'list "Things to fix"',
      'button "Promises a fixed result"',
      'button "Fix: Promises a fixed result"',
      'button "Audience starts at 13"',
    ])
      expect(said).toContain(line)
    expect(root.querySelectorAll('[role=status]')).toHaveLength(1)
    // Numbers and icons only say again what the words say.
    expect(said).not.toMatch(/^\s*- img/m)
  })
  it('a finding tells its change as before and after, and how sure we are in words', async () => {
    await checked()
    await page.getByRole('button', { name: 'Promises a fixed result' }).first().click()
    await drawn()
    const said = tree()
    expect(said).toContain('button "Promises a fixed result" [expanded]')
    expect(said).toMatch(/Before:[\s\S]*Lose 10 kg[\s\S]*After:[\s\S]*A light herbal tea/)
    expect(said).toMatch(/Very sure/)
    expect(said).toContain('link "TikTok: Misleading and false content"')
    const id = root.querySelector('button.tt')?.getAttribute('aria-controls') ?? ''
    expect(root.getElementById(id)?.textContent).toContain('No one can guarantee that.')
  })
  it('every control of the appeal and of a rejection has a role and a name', async () => {
    await checked()
    for (const [name, wanted] of [
      [
        'Prepare an appeal',
        [
          'heading "Appeal" [level=2]',
          'group "Points you disagree with"',
          'checkbox "1. Promises a fixed result"',
          'textbox "Why the platform should look again"',
          'region "Attachments"',
          'button "Copy text"',
          'button "Print or save as PDF"',
        ],
      ],
      [
        'Already rejected? Explain the reason',
        ['heading "Explain a rejection" [level=2]', 'textbox "What the platform wrote"', 'button "Explain it"'],
      ],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await expect.poll(tree).toContain(wanted.at(-1))
      const said = tree()
      for (const line of wanted) expect(said).toContain(line)
      expect(said).not.toMatch(/- (?:button|textbox|checkbox|combobox|radio|link)(?: \[[^\]]*\])?:?$/m)
      await page.getByRole('button', { name: 'Back to the check' }).click()
      await drawn()
    }
  })
  it('a mistake in the form is said at once', async () => {
    await checked()
    await page.getByRole('button', { name: 'Promises a fixed result' }).first().click()
    await page.getByRole('button', { name: 'I see this differently' }).click()
    await page.getByRole('button', { name: 'Save reason' }).click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose a reason.')
  })
})
