import film from './mug-story.mp4'
import type { Scenario } from './scenario.ts'

export const clayMugs: Scenario = {
  id: 'clay-mugs',
  title: 'Silent film with bars',
  draft: {
    name: 'Slow Clay',
    country: 'US',
    industry: 'home',
    cta: 'SHOP_NOW',
    body: 'Stoneware mugs for slow mornings, made in small batches.',
    url: 'https://slow-clay.com/mugs',
    countries: ['US'],
    languages: ['en'],
    minAge: 18,
  },
  film,
  choices: [{ label: 'Add a tune of her own', tune: true }],
  say: [
    'A pottery exported its film twice: bars on every side, no sound, and a code to scan at its end. It was looked at here, not uploaded.',
    'No tool may choose the music. With C the owner adds a tune of her own.',
    'Make the fixed copy: bars and code go, and the new film is checked before it is offered. Use it.',
  ],
}
