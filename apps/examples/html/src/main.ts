import { type CreativeInput, createPrecheck } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'
import '@preclear/widget/element'

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return found
}

const check = find<HTMLElementTagNameMap['preclear-check']>('preclear-check')
const form = find<HTMLFormElement>('form')
const body = find<HTMLTextAreaElement>('[name=body]')
const market = find<HTMLSelectElement>('[name=market]')
const age = find<HTMLInputElement>('[name=age]')
const submit = find<HTMLButtonElement>('button')
const said = find<HTMLOutputElement>('output')

check.precheck = createPrecheck({ packs: [tiktok] })

/** From the form to the check. */
function read(): void {
  said.value = ''
  submit.disabled = true
  check.creative = body.value.trim()
    ? {
        platform: 'tiktok',
        text: { body: body.value },
        targeting: { countries: [market.value], minAge: Number(age.value) },
      }
    : undefined
}

/** From a fix to the form. */
function write({ text, targeting }: CreativeInput): void {
  body.value = (typeof text === 'string' ? text : text?.body) ?? ''
  market.value = targeting?.countries?.[0] ?? 'US'
  age.value = String(targeting?.minAge ?? 18)
}

form.addEventListener('input', read)
form.addEventListener('reset', () => setTimeout(read))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  said.value = 'Sent to review.'
})
check.addEventListener('preclear-fix', ({ detail }) => write(detail.creative))
check.addEventListener('preclear-undo', ({ detail }) => write(detail.creative))
check.addEventListener('preclear-report', ({ detail }) => {
  submit.disabled = detail.report.outcome === 'likely_rejected'
})
