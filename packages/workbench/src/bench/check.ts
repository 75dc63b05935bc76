import { type CreativeInput, createPrecheck } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'

/** `#` becomes a number that is another one each time: nothing that was read before can be used again. */
const TEXTS = {
  'fine ad': 'Hand-made mugs for slow mornings. Free returns for 30 days. New colours in our shop today, no. #',
  'violating ad': 'Lose 10 kg in 7 days, guaranteed! Doctors hate this secret. Earn $5,000 a week by phone, no. #',
}
const PARAGRAPH =
  'Our workshop lies by the river. We throw every mug by hand, fire it twice and glaze it in nine colours, no. #. Orders leave within 2 days; returns are free for 30 days, and broken pieces are replaced. Prices begin at $19. See opening hours, the story of the kiln and courses for beginners. '
const PAGE_LENGTH = 20_000
const WARM = 3000
const ROUNDS = 5000
const PAGE_ROUNDS = 60

function creative(body: string, page?: string): CreativeInput {
  return {
    platform: 'tiktok',
    targeting: { countries: ['US'], minAge: 18 },
    text: { displayName: 'Clay & Co', body },
    landingPage: { url: 'https://clay.example/mugs', ...(page ? { text: page } : {}) },
  }
}

function pageOf(n: number): string {
  let page = ''
  for (let i = 0; page.length < PAGE_LENGTH; i++) page += PARAGRAPH.replace('#', String(n + i))
  return page.slice(0, PAGE_LENGTH)
}

/** Median and 99th percentile, milliseconds. */
function timed(rounds: number, warm: number, check: (n: number) => void): string {
  for (let i = 0; i < warm; i++) check(1000 + i)
  const times = Array.from({ length: rounds }, (_, i) => {
    const at = performance.now()
    check(1000 + warm + i)
    return performance.now() - at
  }).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(3)
  return `median ${at(0.5)} ms  p99 ${at(0.99)} ms`
}

/** Prints the time of a synchronous check, fixes included: of one ad, and of an ad with a page of 20 kB. Every text is a new one. */
export function benchCheck(): void {
  const started = performance.now()
  const precheck = createPrecheck({ packs: [tiktok] })
  precheck.checkText(creative(TEXTS['fine ad']))
  console.log(
    `first check, pack loaded and read: ${(performance.now() - started).toFixed(1)} ms; ${tiktok.rules.length} rules`,
  )
  for (const [name, text] of Object.entries(TEXTS)) {
    const figures = timed(ROUNDS, WARM, (n) => precheck.checkText(creative(text.replace('#', String(n)))))
    console.log(`${name.padEnd(13)} ${text.length + 3} characters  ${figures}`)
  }
  const figures = timed(PAGE_ROUNDS, PAGE_ROUNDS, (n) =>
    precheck.checkText(creative(TEXTS['fine ad'].replace('#', String(n)), pageOf(n))),
  )
  console.log(`page          ${PAGE_LENGTH} characters  ${figures}`)
}
