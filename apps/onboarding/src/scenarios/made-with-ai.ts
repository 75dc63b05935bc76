import type { Scenario } from './scenario.ts'

export const madeWithAi: Scenario = {
  id: 'made-with-ai',
  title: 'AI-made travel clip',
  draft: {
    name: 'Still Lake Stays', country: 'US', industry: 'travel', cta: 'BOOK_NOW', placement: 'feed', aiGenerated: true,
    body: 'Three quiet days by the lake.', url: 'https://still-lake.example/stays', countries: ['US'], languages: ['en'], minAge: 18,
  },
  choices: { aiDisclosed: true },
  say: ['Every word is fine. The clip was made with AI, and nothing says so.', 'One tested fix switches the label on. The words stay as they are.'],
}
