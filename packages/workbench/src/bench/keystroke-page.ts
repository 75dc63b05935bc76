import { type CreativeInput, createPrecheck } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'

const started = performance.now()
const precheck = createPrecheck({ packs: [tiktok] })
const adWith = (body: string): CreativeInput => ({
  platform: 'tiktok',
  targeting: { countries: ['US'], minAge: 18 },
  text: { displayName: 'Clay & Co', body },
  landingPage: { url: 'https://clay.example/mugs' },
})
precheck.checkText(adWith('Mugs'))
const first = performance.now() - started

/** A check after each letter of a text; milliseconds. */
function typed(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => {
    const at = performance.now()
    precheck.checkText(adWith(text.slice(0, i + 1)))
    return performance.now() - at
  })
}

/** Runs in the page that `bench keystroke` opens: an ad is typed letter by letter, and each check is timed. */
Object.assign(globalThis, {
  run: (texts: readonly string[], rounds: number) => ({
    first,
    times: texts.map((text) => Array.from({ length: rounds }, () => typed(text)).flat()),
  }),
})
