import { InvalidCreativeError } from '@preclear/core'
import type { PreclearCheck } from '../element/preclear-check.tsx'
import { en } from '../strings/en.ts'
import type { Strings, Text } from '../strings/strings.ts'
import { settled } from './detector.ts'
import { drawn, mountElement, shadowOf } from './mount.ts'
import {
  bookOf,
  creativeOf,
  decisionsOf,
  deskOf,
  explainerOf,
  filmOf,
  rejectionsOf,
  reportOf,
  type Say,
  unfitCreative,
  unfitReport,
} from './surfaces.ts'

type Look = (page: string, root: ShadowRoot) => void
type Check = NonNullable<PreclearCheck['precheck']>

/** English with something before and after every sentence. */
export function stringsAround(say: Say): Strings {
  const around = (text: string, key: string): string => `${say(`strings.${key}`)}${text}${say(`strings.${key}`)}`
  const entries = Object.entries<Text>(en).map(([key, text]) => {
    if (key === 'language') return [key, text]
    if (typeof text === 'string') return [key, around(text, key)]
    return [key, Object.fromEntries(Object.entries(text).map(([form, said]) => [form, around(String(said), key)]))]
  })
  return Object.fromEntries(entries) as Strings
}

/** Everything that stands on a page as words: texts, names, values of fields. */
export function shownIn(root: ShadowRoot): string {
  const held = [...root.querySelectorAll<HTMLElement>('*')].flatMap((node) => [
    ...['aria-label', 'title', 'alt', 'lang'].map((name) => node.getAttribute(name) ?? ''),
    'value' in node ? String(node.value) : '',
  ])
  return [root.textContent, ...held].join('\n')
}

async function ticks(n = 3): Promise<void> {
  for (let i = 0; i < n; i++) await settled()
}

async function press(root: ShadowRoot, selector: string): Promise<void> {
  for (const button of root.querySelectorAll<HTMLElement>(selector)) button.click()
  await ticks()
}

/** Walks through all that the widget can show of a world in which everything is said by `say`. */
export async function visitAll(say: Say, strings: readonly Strings[], look: Look): Promise<void> {
  await visitResult(say, strings, look)
  await visitFiles(say, strings, look)
  await visitAppeal(say, strings, look)
  await visitRejections(say, strings, look)
  await visitTroubles(say, strings, look)
}

function world(say: Say, strings: readonly Strings[]): Partial<PreclearCheck> {
  const precheck = { ...explainerOf(say), check: () => new Promise(() => undefined) } as unknown as Check
  return { precheck, strings, rejections: bookOf(say), languages: ['en', say('languages')] }
}

async function visitResult(say: Say, strings: readonly Strings[], look: Look): Promise<void> {
  const element = mountElement({ ...world(say, strings), creative: unfitCreative(say), report: unfitReport(say) })
  const root = shadowOf(element)
  await ticks()
  await press(root, 'button[aria-expanded=false]')
  await press(root, '.links .btn:first-child')
  await press(root, '.ask .choice:nth-of-type(3) input')
  look('result', root)
  await press(root, '.ask [type=submit]')
  await press(root, '.item .side .btn')
  look('settled', root)
  element.decisions = decisionsOf(say)
  await ticks()
  look('decided', root)
  element.remove()
}

async function visitFiles(say: Say, strings: readonly Strings[], look: Look): Promise<void> {
  const element = mountElement({
    ...world(say, strings),
    creative: filmOf(say),
    report: reportOf(say),
    media: deskOf(say),
  })
  const root = shadowOf(element)
  await ticks()
  const sound = root.querySelector<HTMLInputElement>('.repair [type=file]')
  if (sound) {
    const given = new DataTransfer()
    given.items.add(new File(['x'], say('sound.name')))
    sound.files = given.files
    sound.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await ticks()
  look('files', root)
  await press(root, '.repair .fixfoot .btn')
  await ticks()
  look('made', root)
  element.remove()
}

async function visitAppeal(say: Say, strings: readonly Strings[], look: Look): Promise<void> {
  const element = mountElement({
    ...world(say, strings),
    creative: creativeOf(say),
    report: reportOf(say),
    decisions: decisionsOf(say),
  })
  const root = shadowOf(element)
  await ticks()
  await press(root, '.further .btn:first-child')
  const statement = root.querySelector('textarea')
  if (statement) {
    statement.value = say('statement')
    statement.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const files = root.querySelector<HTMLInputElement>('[type=file]')
  if (files) {
    const given = new DataTransfer()
    given.items.add(new File(['x'], say('attachment.name'), { type: 'text/html' }))
    files.files = given.files
    files.dispatchEvent(new Event('change', { bubbles: true }))
  }
  // What an ad is hashed by comes from another thread.
  for (let i = 0; i < 40 && !root.querySelector('.letter'); i++) await ticks(1)
  for (let i = 0; i < 40 && files && !root.querySelector('.files'); i++) await ticks(1)
  look('appeal', root)
  element.remove()
}

async function visitRejections(say: Say, strings: readonly Strings[], look: Look): Promise<void> {
  const element = mountElement({ ...world(say, strings), creative: creativeOf(say), report: reportOf(say) })
  const root = shadowOf(element)
  for (const rejection of rejectionsOf(say)) {
    element.rejection = rejection
    await ticks(4)
    look('rejection', root)
  }
  element.remove()
}

async function visitTroubles(say: Say, strings: readonly Strings[], look: Look): Promise<void> {
  const element = mountElement({ ...world(say, strings), creative: unfitCreative(say) })
  const root = shadowOf(element)
  // The menu of languages is whole only after the first frame.
  await drawn()
  const issue = { code: say('issue.code'), path: `/${say('issue.path')}`, expected: say('issue.expected') }
  for (const error of [
    new InvalidCreativeError([{ ...issue, received: say('issue.received') }]),
    new Error(say('error')),
  ]) {
    element.error = error
    await ticks()
    look('trouble', root)
  }
  element.error = undefined
  const senses = (['started', 'done', 'failed'] as const).map((state) => ({
    sense: say('sense'),
    mediaId: say('sense.mediaId'),
    state,
  }))
  // How far the files are stands with what is certain already.
  element.controller.set({ report: unfitReport(say), busy: true, progress: { done: 1, total: 3, senses } })
  await ticks()
  look('running', root)
  element.remove()
}
