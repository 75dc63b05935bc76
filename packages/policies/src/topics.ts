/**
 * Categories that people label ads with → topics of the claim lexicons. A category that is a topic needs no entry.
 * What fits no topic, such as `misleading`, is left out: no single rule answers for it.
 */
export const categoryTopics: Readonly<Record<string, readonly string[]>> = {
  finance: ['finance', 'loan'],
  government_benefit: ['gov'],
  personal_attributes: ['attribute'],
  privacy_tech: ['spyware'],
  superlative_claims: ['superlative'],
  supplements: ['health', 'weight'],
  tobacco_drugs: ['tobacco', 'drugs'],
  weapons_tools: ['weapons'],
  weight_loss: ['weight'],
}
