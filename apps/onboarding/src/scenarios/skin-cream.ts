import type { Scenario } from './scenario.ts'

export const skinCream: Scenario = {
  id: 'skin-cream',
  title: 'Skin cream',
  draft: {
    name: 'Luz de Piel', country: 'MX', industry: 'beauty', cta: 'LEARN_MORE', placement: 'feed',
    body: 'Elimina las manchas en 3 días, garantizado.', url: 'https://luz-de-piel.example/crema', countries: ['MX'], languages: ['es'], minAge: 18,
  },
  choices: { body: 'Una crema ligera para tu rutina de noche.' },
  say: ['A small brand in Mexico says the cream removes spots in three days.', 'The check reads Spanish. Show which words it quotes, then press the fix.', 'The sentence now describes care, not a certain effect.'],
}
