import { describe, expect, it } from 'vitest'
import { looker, senseNamed } from '../testing/fake-worker.ts'
import type { Order } from './client.ts'
import { createLocalHands } from './local.ts'

function order(sense: string, budgetMs = 5000): Order {
  const medium = { token: 1, id: 'm', kind: 'image', file: new Blob(['bytes']) } as const
  const look = { sense, medium, languages: ['en'], assets: { withheld: false } }
  return { cost: 'decode', token: 1, budgetMs, message: (id) => ({ kind: 'look', id, look }) }
}

describe('work without a worker', () => {
  it('runs two at a time', async () => {
    let running = 0
    let most = 0
    const sense = senseNamed('x', async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return { facts: [] }
    })
    const hands = createLocalHands(looker([sense]))
    const answers = await Promise.all(Array.from({ length: 6 }, () => hands.ask(order('x'))))
    expect(answers.every(({ kind }) => kind === 'looked')).toBe(true)
    expect(most).toBe(2)
  })

  it('goes on after work that is over its budget, aborted or deaf', async () => {
    const deaf = senseNamed('deaf', () => new Promise(() => {}))
    const fine = senseNamed('fine', async () => ({ facts: [] }))
    const hands = createLocalHands(looker([deaf, fine]), 1)
    expect(await hands.ask(order('deaf', 10))).toEqual({ kind: 'failed', reason: 'sense-timeout' })
    const stop = new AbortController()
    const aborted = hands.ask(order('deaf'), { signal: stop.signal })
    const next = hands.ask(order('fine'))
    stop.abort()
    expect(await aborted).toEqual({ kind: 'failed', reason: 'aborted' })
    expect(await next).toMatchObject({ kind: 'looked', result: { kind: 'facts' } })
  })

  it('ends everything when closed', async () => {
    const hands = createLocalHands(looker([senseNamed('deaf', () => new Promise(() => {}))]), 1)
    const both = [hands.ask(order('deaf')), hands.ask(order('deaf'))]
    hands.close()
    for (const answer of await Promise.all(both)) expect(answer).toEqual({ kind: 'failed', reason: 'aborted' })
  })

  it('says of an unknown sense that there is none', async () => {
    expect(await createLocalHands(looker([])).ask(order('nose'))).toEqual({ kind: 'failed', reason: 'no-sense' })
  })
})
