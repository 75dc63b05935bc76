import { clayMugs } from './clay-mugs.ts'
import { cryptoSignals } from './crypto-signals.ts'
import { loanApp } from './loan-app.ts'
import { madeWithAi } from './made-with-ai.ts'
import type { Scenario } from './scenario.ts'
import { skinCream } from './skin-cream.ts'
import { weightLossTea } from './weight-loss-tea.ts'

/** In the order of the keys 1 to 6. */
export const SCENARIOS: readonly Scenario[] = [weightLossTea, loanApp, skinCream, cryptoSignals, madeWithAi, clayMugs]
