import { effect, type Signal, signal } from '@preact/signals'
import { type Draft, EMPTY } from './draft.ts'
import { loadFiles, saveFiles } from './file-store.ts'
import { freeId, toMedium, withRoles } from './media.ts'
import { type Choices, loadChoices, loadDraft, saveChoices, saveDraft, type Tab, type Theme } from './storage.ts'

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

/** Files are read where they are: kept on this device and handed to the checker, never uploaded. */
export function addFiles(files: readonly File[], replacedId?: string): void {
  let media = [...draft.value.media]
  const at = media.findIndex(({ id }) => id === replacedId)
  files.forEach((file, i) => {
    if (i === 0 && at >= 0) media = media.with(at, toMedium(replacedId ?? '', file))
    else media.push(toMedium(freeId(media), file))
  })
  edit({ media: withRoles(media) })
}

export function removeFile(id: string): void {
  edit({ media: withRoles(draft.value.media.filter((medium) => medium.id !== id)) })
}

export function startOver(): void {
  scenarioId.value = ''
  view.value = 'form'
  tab.value = 'edit'
  replaceDraft(EMPTY)
}

/** Brings the kept files back and keeps everything from here on. */
export async function startKeeping(language: Signal<string>): Promise<void> {
  effect(() => saveDraft(draft.value))
  effect(() => {
    const choices: Choices = {
      language: language.value,
      theme: theme.value,
      tab: tab.value,
      safeZone: safeZone.value,
      scenario: scenarioId.value,
    }
    saveChoices(choices)
  })
  const files = await loadFiles()
  const media = withRoles(files.map(({ id, file }) => toMedium(id, file)))
  if (draft.value.media.length === 0 && media.length > 0) draft.value = { ...draft.value, media }
  keepFiles()
}

function keepFiles(): void {
  let kept = draft.peek().media
  effect(() => {
    const { media } = draft.value
    if (media === kept) return
    kept = media
    saveFiles(media.flatMap(({ id, source }) => (source instanceof File ? [{ id, file: source }] : [])))
  })
}
