import type { Scenario } from './scenario.ts'

export const cryptoSignals: Scenario = {
  id: 'crypto-signals',
  draft: {
    name: 'Алма Курс',
    country: 'KZ',
    industry: 'education',
    cta: 'SIGN_UP',
    body: 'Сигналы по крипте: гарантированная прибыль 30% в месяц! Курс для новичков.',
    url: 'https://alma-kurs.com',
    countries: ['KZ'],
    languages: ['ru'],
    minAge: 18,
  },
  scene: 'chart',
  choices: [{ change: { body: 'Онлайн-курс для новичков по финансовой грамотности.' } }],
}
