import type { Scenario } from './scenario.ts'

export const skinCream: Scenario = {
  id: 'skin-cream',
  draft: {
    name: 'Luz de Piel',
    country: 'MX',
    industry: 'beauty',
    cta: 'LEARN_MORE',
    body: 'Cura el acné y la psoriasis en 3 días. Para todo tipo de piel.',
    url: 'https://luz-de-piel.com/crema',
    countries: ['MX'],
    languages: ['es'],
    minAge: 18,
  },
  scene: 'jar',
  choices: [{ change: { body: 'Una crema ligera para todo tipo de piel.' } }],
}
