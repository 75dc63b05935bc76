import type { Scenario } from './scenario.ts'

export const madeWithAi: Scenario = {
  id: 'made-with-ai',
  draft: {
    name: 'Still Lake Stays',
    country: 'US',
    industry: 'travel',
    cta: 'BOOK_NOW',
    aiGenerated: true,
    body: 'Three quiet days by the lake.',
    url: 'https://still-lake.com/stays',
    countries: ['US'],
    languages: ['en'],
    minAge: 18,
  },
  scene: 'lake',
  choices: [],
}
