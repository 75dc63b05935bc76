import type { Scenario } from './scenario.ts'

export const weightLossTea: Scenario = {
  id: 'weight-loss-tea',
  title: 'Weight-loss tea',
  draft: {
    name: 'Segar Botanika', country: 'ID', industry: 'food', cta: 'SHOP_NOW', placement: 'feed',
    body: 'Turun 10 kg dalam 7 hari, dijamin!', url: 'https://segar-botanika.example/teh', countries: ['ID'], languages: ['id'], minAge: 13, maxAge: 54,
  },
  choices: { body: 'Teh herbal untuk pagi yang tenang.', minAge: 18 },
  say: ['A tea shop in Jakarta writes its first ad. The promise is underlined before it is submitted.', 'Open the first finding: the exact words, why, and a tested fix. Press Apply.', 'Now the audience: adults only. No issue found, and it says what was not checked.'],
}
