import type { Scenario } from './scenario.ts'

export const skinCream: Scenario = {
  id: 'skin-cream',
  title: 'Skin cream',
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
  choices: [{ label: 'Say it in her own words', change: { body: 'Una crema ligera para todo tipo de piel.' } }],
  say: [
    'A small brand in Mexico writes that its cream cures two diseases in three days.',
    'The check reads Spanish and quotes the words. Apply the fix: the cure goes, the rest stays.',
    'The owner can also write her own sentence with C. It is checked again at once.',
  ],
}
