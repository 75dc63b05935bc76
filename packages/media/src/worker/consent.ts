import type { Feature } from '../senses/about.ts'

/** Who may download what. */
export interface Consent {
  has(feature: Feature): boolean
  /** Asks once, however many wait for the answer; a no holds until `grant`. */
  ask(feature: Feature): Promise<boolean>
  grant(feature: Feature): void
}

export function createConsent(granted: readonly Feature[], put: (feature: Feature) => Promise<boolean>): Consent {
  const given = new Set<Feature>(granted)
  const asked = new Map<Feature, Promise<boolean>>()
  /** Ends the wait for an answer that `grant` made needless. */
  const wake = new Map<Feature, () => void>()
  const answerTo = async (feature: Feature): Promise<boolean> => {
    try {
      const isGiven = await put(feature)
      if (isGiven) given.add(feature)
      return isGiven
    } catch {
      // A question that broke was not answered: it is put again the next time.
      asked.delete(feature)
      return false
    }
  }
  const grantOf = (feature: Feature): Promise<boolean> =>
    new Promise((resolve) => wake.set(feature, () => resolve(true)))
  return {
    has: (feature) => given.has(feature),
    async ask(feature) {
      if (given.has(feature)) return true
      const answer = asked.get(feature) ?? Promise.race([answerTo(feature), grantOf(feature)])
      asked.set(feature, answer)
      return (await answer) || given.has(feature)
    },
    grant(feature) {
      given.add(feature)
      wake.get(feature)?.()
    },
  }
}
