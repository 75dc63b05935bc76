import { one } from '../../../cases-kit.ts'
import type { RuleCase, RuleCases } from '../../../define.ts'

const HASH = 'f0e1d2c3b4a5968778695a4b3c2d1e0ff0e1d2c3b4a5968778695a4b3c2d1e0f'
/** One bit away. */
const NEAR = 'f0e1d2c3b4a5968778695a4b3c2d1e0ff0e1d2c3b4a5968778695a4b3c2d1e0e'
const FAR = '00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff'

function pair(a: string, b: string, format = 'carousel'): RuleCase {
  const media = [
    { id: 'm1', kind: 'image', name: 'one.png' },
    { id: 'm2', kind: 'image', name: 'two.png' },
  ] as const
  return one({ placement: 'feed', format, text: { body: 'Mugs' }, media }, undefined, {
    each: { m1: { 'media.hash': a }, m2: { 'media.hash': b } },
  })
}

export const cases: RuleCases = {
  violates: [pair(HASH, HASH), pair(HASH, NEAR), pair(NEAR, HASH)],
  allowed: [pair(HASH, FAR), pair(FAR, NEAR), pair(HASH, HASH, 'single-image')],
}
