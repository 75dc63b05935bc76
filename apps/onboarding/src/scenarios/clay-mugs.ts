import film from './mug-story.mp4'
import type { Scenario } from './scenario.ts'

export const clayMugs: Scenario = {
  id: 'clay-mugs',
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
  choices: [{ tune: true }],
}
