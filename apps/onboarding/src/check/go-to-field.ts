import { tab } from '../state/store.ts'

/** Place in the creative → the control that holds it. */
const CONTROLS: Readonly<Record<string, string>> = {
  '/text/displayName': 'name',
  '/advertiser/name': 'name',
  '/advertiser/country': 'home',
  '/advertiser/industry': 'industry',
  '/advertiser/certificates': 'papers',
  '/text/body': 'caption',
  '/text/headline': 'headline',
  '/text/disclaimer': 'small-print',
  '/text/cta': 'cta',
  '/placement': 'placement',
  '/buyingType': 'buying',
  '/landingPage/url': 'url',
  '/landingPage/text': 'page',
  '/targeting/countries': 'countries',
  '/targeting/minAge': 'age-from',
  '/targeting/maxAge': 'age-to',
  '/targeting/languages': 'speaks',
}
const PARTS: readonly (readonly [string, string])[] = [
  ['/media', 'step-creative'],
  ['/flags', 'step-creative'],
  ['/text', 'step-creative'],
  ['/landingPage', 'step-destination'],
  ['/targeting', 'step-audience'],
  ['/advertiser', 'step-business'],
]

export function goToField(path: string): void {
  tab.value = 'edit'
  requestAnimationFrame(() => {
    const id = CONTROLS[path] ?? PARTS.find(([start]) => path.startsWith(start))?.[1] ?? 'step-creative'
    const control = document.getElementById(id)
    const target = control?.matches('input, textarea, select')
      ? control
      : control?.querySelector<HTMLElement>('input, textarea, select, button')
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  })
}
