import type { Sense, SenseResult } from '@preclear/core'
import type { FileSenses } from './io.ts'
import { SENSES, type SensesOptions } from './options/senses.ts'

/** Nobody holds a phone meanwhile, and what is cut short depends on how busy the machine is. */
const BUDGET_MS = 120_000

/** The senses of `@preclear/media`. Those that were not chosen say so: a report lists what they would have measured as not run. */
export async function loadFileSenses({ senses, assets }: SensesOptions): Promise<FileSenses> {
  const { createMediaSenses } = await import('@preclear/media/node')
  const budgets = Object.fromEntries(SENSES.map((sense) => [sense, BUDGET_MS]))
  const media = createMediaSenses({ budgets, ...(assets ? { assetFolder: assets } : {}) })
  const isChosen = ({ id }: Sense): boolean => senses.some((sense) => sense === id)
  return {
    senses: media.senses.map((sense) => (isChosen(sense) ? sense : { ...sense, sense: unasked })),
    setLanguages: media.setLanguages,
    close: media.close,
  }
}

const unasked = async (): Promise<SenseResult> => ({ kind: 'failed', reason: 'not-asked' })
