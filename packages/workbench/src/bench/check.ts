import { createPrecheck } from '@preclear/core'
import { tiktok } from '@preclear/policies/tiktok'

const TEXTS = {
  'fine ad': 'Hand-made mugs for slow mornings. Free returns for 30 days. See the new colours in our shop today now.',
  'violating ad':
    'Lose 10 kg in 7 days, guaranteed! Doctors hate this one secret. Earn $5,000 a week from your phone now.',
}

/** Prints the median and 99th percentile of a synchronous check of one ad, fixes included. */
export function benchCheck(): void {
  const started = performance.now()
  const precheck = createPrecheck({ packs: [tiktok] })
  const creative = (body: string) => ({
    platform: 'tiktok',
    targeting: { countries: ['US'], minAge: 18 },
    text: { displayName: 'Clay & Co', body },
    landingPage: { url: 'https://clay.example/mugs' },
  })
  precheck.checkText(creative(TEXTS['fine ad']))
  console.log(
    `first check, pack loaded and read: ${(performance.now() - started).toFixed(1)} ms; ${tiktok.rules.length} rules`,
  )
  for (const [name, text] of Object.entries(TEXTS)) {
    for (let i = 0; i < 300; i++) precheck.checkText(creative(text))
    const times = Array.from({ length: 1000 }, () => {
      const at = performance.now()
      precheck.checkText(creative(text))
      return performance.now() - at
    }).sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3)
    console.log(`${name.padEnd(13)} ${text.length} characters  median ${at(0.5)} ms  p99 ${at(0.99)} ms`)
  }
}
