import type { Medium } from '@preclear/core'
import { type Signal, effect, signal } from '@preact/signals'
import { EMPTY, type Draft } from './draft.ts'
import { dropFile, loadFile, saveFile } from './file-store.ts'
import { type Choices, type Tab, type Theme, loadChoices, loadDraft, saveChoices, saveDraft } from './storage.ts'

const kept = loadChoices()
export const draft: Signal<Draft> = signal(loadDraft())
export const theme: Signal<Theme> = signal(kept.theme ?? 'system')
export const tab: Signal<Tab> = signal(kept.tab ?? 'edit')
export const safeZone: Signal<boolean> = signal(kept.safeZone ?? false)
/** Id of the sales scenario being shown; empty while somebody writes an ad of their own. */
export const scenarioId: Signal<string> = signal(kept.scenario ?? '')
/** `form` or the printable report. */
export const view: Signal<'form' | 'report'> = signal('form')
export const submitted: Signal<boolean> = signal(false)
/** Raised by every change from outside the fields (fix, scenario, start over), so that uncontrolled parts start fresh. */
export const generation: Signal<number> = signal(0)

export function edit(change: Partial<Draft>): void {
  submitted.value = false
  draft.value = { ...draft.value, ...change }
}

export function replaceDraft(next: Draft): void {
  submitted.value = false
  draft.value = next
  generation.value += 1
}

const toMedium = (file: File): Medium => ({
  id: 'm1',
  kind: file.type.startsWith('video/') ? 'video' : 'image',
  role: 'main',
  name: file.name,
  source: file,
})

/** Files are read where they are: kept on this device and handed to the checker, never uploaded. */
export async function chooseFile(file: File): Promise<void> {
  edit({ media: [toMedium(file)] })
  await saveFile(file)
}

export async function removeFile(): Promise<void> {
  edit({ media: [] })
  await dropFile()
}

export async function startOver(): Promise<void> {
  scenarioId.value = ''
  view.value = 'form'
  tab.value = 'edit'
  replaceDraft(EMPTY)
  await dropFile()
}

/** Brings the kept file back and keeps everything from here on. */
export async function startKeeping(language: Signal<string>): Promise<void> {
  effect(() => saveDraft(draft.value))
  effect(() => {
    const choices: Choices = { language: language.value, theme: theme.value, tab: tab.value, safeZone: safeZone.value, scenario: scenarioId.value }
    saveChoices(choices)
  })
  const file = await loadFile()
  if (file && draft.value.media.length === 0) draft.value = { ...draft.value, media: [toMedium(file)] }
}
