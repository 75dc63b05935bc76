import { expect, it } from 'vitest'
import { createConsent } from './consent.ts'

it('given while somebody waits for an answer ends the wait', async () => {
  const consent = createConsent([], () => new Promise(() => undefined))
  const waiting = [consent.ask('text'), consent.ask('text')]
  consent.grant('text')
  expect(await Promise.all([...waiting, consent.ask('text')])).toEqual([true, true, true])
  expect(consent.has('nudity')).toBe(false)
})
