import { file, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'sure', { facts: { 'nudity.explicit': 0.96 } }),
    one(file('image'), 'fairly sure', { facts: { 'nudity.explicit': 0.75 } }),
    one(file('video'), 'in a film', {
      facts: { 'nudity.explicit': { value: 0.9, evidence: [{ kind: 'frame', tMs: 4000 }] } },
    }),
  ],
  allowed: [
    one(file('image'), 'a face', { facts: { 'nudity.explicit': 0.01 } }),
    one(file('image'), 'a beach', { facts: { 'nudity.explicit': 0.3 } }),
    one(file('image'), 'suggestive is another rule', { facts: { 'nudity.explicit': 0.2, 'nudity.suggestive': 0.95 } }),
  ],
  unsure: [one(file('image'), 'in doubt', { facts: { 'nudity.explicit': 0.6 } })],
}
