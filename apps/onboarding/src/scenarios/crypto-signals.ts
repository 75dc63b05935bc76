import type { Scenario } from './scenario.ts'

export const cryptoSignals: Scenario = {
  id: 'crypto-signals',
  title: 'Crypto signals',
  draft: {
    name: 'Алма Курс', country: 'KZ', industry: 'education', cta: 'SIGN_UP', placement: 'feed',
    body: 'Гарантированный доход 500 000 тенге в месяц!', url: 'https://alma-kurs.example', countries: ['KZ'], languages: ['ru'], minAge: 18,
  },
  choices: { body: 'Онлайн-курс по основам финансовой грамотности.' },
  say: ['A course in Almaty promises a fixed income from trading signals.', 'The money and the month are read together: that is what makes it a promise.', 'Use the tested fix, or say what the course teaches. Both are checked again at once.'],
}
