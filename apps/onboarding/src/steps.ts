import { computed, type Signal } from '@preact/signals'
import { findingsAt } from './state/findings.ts'
import { checking, report } from './state/live-check.ts'
import { draft, tab, view } from './state/store.ts'

export type StepId = 'business' | 'creative' | 'destination' | 'audience' | 'submit'
export interface Step {
  readonly id: StepId
  readonly state: 'open' | 'done' | 'warn'
}
const PLACES: Readonly<Record<StepId, readonly string[]>> = {
  business: ['/text/displayName', '/advertiser'],
  creative: [
    '/text/body',
    '/text/headline',
    '/text/disclaimer',
    '/text/cta',
    '/media',
    '/flags',
    '/placement',
    '/buyingType',
  ],
  destination: ['/landingPage'],
  audience: ['/targeting'],
  submit: [],
}

/** How far each part is: something stands against it, it is filled in, or it is still open. */
export const steps: Signal<readonly Step[]> = computed(() => {
  const now = draft.value
  const filled: Readonly<Record<StepId, boolean>> = {
    business: now.name !== '' && now.industry !== '',
    creative: now.body !== '' && !checking.value,
    destination: now.url !== '',
    audience: now.countries.length > 0,
    submit: false,
  }
  return (Object.keys(PLACES) as StepId[]).map((id) => {
    const bad = findingsAt(report.value, PLACES[id]).some((f) => f.effect !== 'advise')
    return { id, state: bad ? 'warn' : filled[id] ? 'done' : 'open' }
  })
})
/** The step to be at: the first that needs something. */
export const currentStep: Signal<number> = computed(() => {
  const at = steps.value.findIndex((step) => step.state === 'warn')
  return at >= 0
    ? at
    : Math.max(
        0,
        steps.value.findIndex((step) => step.state === 'open'),
      )
})

export function goTo(id: StepId): void {
  view.value = 'form'
  tab.value = id === 'submit' ? 'check' : 'edit'
  requestAnimationFrame(() => {
    const part = document.getElementById(`step-${id}`)
    part?.scrollIntoView({
      block: 'start',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    })
    part?.querySelector<HTMLElement>('input, textarea, select, h2[tabindex]')?.focus({ preventScroll: true })
  })
}
