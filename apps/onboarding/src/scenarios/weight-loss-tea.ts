import type { Scenario } from './scenario.ts'

export const weightLossTea: Scenario = {
  id: 'weight-loss-tea',
  title: 'Weight-loss tea',
  draft: {
    name: 'Segar Botanika',
    country: 'ID',
    industry: 'weight-loss',
    cta: 'SHOP_NOW',
    body: 'Turun 10 kg dalam 7 hari tanpa olahraga! Seduh, minum, nikmati.',
    url: 'https://segar-botanika.com/teh',
    countries: ['ID'],
    languages: ['id'],
    minAge: 13,
    maxAge: 54,
  },
  scene: 'tea',
  choices: [{ label: 'Sell it as a drink, not for weight', change: { industry: 'food' } }],
  say: [
    'A tea shop in Jakarta writes its first ad. The promise is underlined before anything is submitted.',
    'Press Apply fixes: the promise goes, the audience starts at 18. Both were tested before they were offered.',
    'Indonesia takes no weight-loss products. This is plain herbal tea, and the owner says so with C.',
  ],
}
