import { computed, type Signal } from '@preact/signals'
import { precheck } from './engine.ts'
import { creative } from './live-check.ts'

export interface Limit {
  readonly max: number
  readonly unit: string
}
/** Longest text of each field on this placement, as the loaded rules have it. */
export const limits: Signal<Readonly<Record<string, Limit>>> = computed(() => {
  const { placement, buyingType, platform } = creative.value
  return precheck.value?.limits({ platform, placement, buyingType, text: { body: '-' } }) ?? {}
})
