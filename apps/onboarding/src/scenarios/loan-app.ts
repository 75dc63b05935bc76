import type { Scenario } from './scenario.ts'

export const loanApp: Scenario = {
  id: 'loan-app',
  title: 'Loan app',
  draft: {
    name: 'Pera Bridge', country: 'PH', industry: 'loan', cta: 'DOWNLOAD_NOW', placement: 'feed',
    body: 'Guaranteed approval, no credit check. Get cash in 5 minutes!', url: 'https://pera-bridge.example/app', countries: ['PH'], languages: ['en'], minAge: 18,
  },
  choices: { body: 'See rates and terms in the app before you sign.', certificates: ['financial-licence'] },
  say: ['A licensed lender in Manila promises a yes to everyone. Read the why aloud.', 'Press the tested fix. The promise is gone and the rest stays.', 'Lending needs a licence. The advertiser adds the one it holds, and the check runs again.'],
}
