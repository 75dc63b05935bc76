import type { Scenario } from './scenario.ts'

export const loanApp: Scenario = {
  id: 'loan-app',
  title: 'Loan app',
  draft: {
    name: 'Pera Bridge',
    country: 'PH',
    industry: 'loan',
    cta: 'DOWNLOAD_NOW',
    body: 'Guaranteed approval, no credit check. See rates and terms in the app.',
    url: 'https://pera-bridge.com/app',
    countries: ['PH'],
    languages: ['en'],
    minAge: 18,
  },
  scene: 'phone',
  choices: [{ label: 'Add the licence it holds', change: { certificates: ['financial-licence'] } }],
  say: [
    'A licensed lender in Manila promises a yes to everyone. Read the why aloud.',
    'Apply the tested fix. The promise is gone, and the honest sentence stays.',
    'Lending needs a licence. No tool can invent one: the lender declares the one it holds with C.',
  ],
}
