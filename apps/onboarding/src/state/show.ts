import { type Signal, signal } from '@preact/signals'
import { tab } from './store.ts'

/** The finding somebody asked to see. `asked` counts up, so that asking twice works twice. */
export const shown: Signal<{ readonly id: string; readonly asked: number } | undefined> = signal()

export function showFinding(id: string): void {
  tab.value = 'check'
  shown.value = { id, asked: (shown.value?.asked ?? 0) + 1 }
}
