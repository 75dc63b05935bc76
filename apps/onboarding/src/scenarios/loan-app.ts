import type { Scenario } from './scenario.ts'

export const loanApp: Scenario = {
  id: 'loan-app',
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
  choices: [{ change: { certificates: ['financial-licence'] } }],
}
