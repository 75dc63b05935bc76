import { describe, expect, it } from 'vitest'
import { SENSES } from './about.ts'
import { loadSense } from './senses.ts'

describe('the list of senses', () => {
  it.each(SENSES.map((about) => [about.id, about] as const))('says of %s what it says of itself', async (id, about) => {
    const sense = await loadSense(id)
    const { kinds, provides, cost, budgetMs } = about
    expect(sense).toMatchObject({ id, kinds, provides, cost, budgetMs })
  })

  it('knows no other', () => {
    expect(loadSense('nose')).toBeUndefined()
    expect(loadSense('constructor')).toBeUndefined()
  })
})
