import type { MediaDownload } from '@preclear/core'
import { type Draft, EMPTY } from './draft.ts'

const DRAFT = 'preclear.draft/1'
const CHOICES = 'preclear.choices/1'
const READERS = 'preclear.readers/1'

export type Theme = 'system' | 'light' | 'dark'
export type Tab = 'edit' | 'look' | 'check'
export interface Choices {
  readonly language: string
  readonly theme: Theme
  readonly tab: Tab
  readonly safeZone: boolean
  readonly scenario: string
}

/** Large parts that somebody has asked for on this device. */
export type Reader = MediaDownload['id']
const KNOWN: readonly Reader[] = ['text', 'nudity', 'provenance']

function read(key: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Storage can be full, blocked or private: then the draft lives as long as the page, and the app works on. */
function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    return
  }
}

const sameKind = (value: unknown, model: unknown): boolean =>
  Array.isArray(model)
    ? Array.isArray(value) && value.every((item) => typeof item === 'string')
    : typeof value === typeof model

/** Takes over what has the right type and nothing else: an older or damaged draft must not break the form. */
export function restoreDraft(stored: Readonly<Record<string, unknown>>): Draft {
  const kept: Record<string, unknown> = {}
  for (const [key, model] of Object.entries(EMPTY)) {
    const value = stored[key]
    if (key === 'media') continue
    if (model === null ? value === null || Number.isInteger(value) : sameKind(value, model)) kept[key] = value
  }
  return { ...EMPTY, ...kept }
}

export const loadDraft = (): Draft => restoreDraft(read(DRAFT))
export const saveDraft = (draft: Draft): void => write(DRAFT, { ...draft, media: undefined })
export const loadChoices = (): Partial<Choices> => read(CHOICES) as Partial<Choices>
export const saveChoices = (choices: Choices): void => write(CHOICES, choices)

export function loadReaders(): readonly Reader[] {
  const kept = read(READERS)
  return KNOWN.filter((id) => kept[id] === true)
}
export const saveReaders = (ids: readonly Reader[]): void =>
  write(READERS, Object.fromEntries(ids.map((id) => [id, true])))
