import type { Scenario } from './scenario.ts'

export const cryptoSignals: Scenario = {
  id: 'crypto-signals',
  title: 'Crypto signals',
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
  choices: [
    { label: 'Say what the course teaches', change: { body: 'Онлайн-курс для новичков по финансовой грамотности.' } },
  ],
  say: [
    'A course in Almaty promises a sure profit of 30 percent a month from trading signals.',
    'The profit and the month are read together: that is what makes it a promise. Apply the fix.',
    'What is left is short. With C the owner says what the course teaches, and it stays clean.',
  ],
}
