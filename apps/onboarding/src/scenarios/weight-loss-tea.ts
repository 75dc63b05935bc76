import type { Scenario } from './scenario.ts'

export const weightLossTea: Scenario = {
  id: 'weight-loss-tea',
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
  choices: [{ change: { industry: 'food' } }],
}
