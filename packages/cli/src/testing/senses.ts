import type { Sense, SenseResult } from '@preclear/core'
import type { FileSenses } from '../io.ts'

export interface FakeSenses extends FileSenses {
  /** What `setLanguages` was told, in order. */
  readonly told: (readonly string[])[]
  isClosed(): boolean
}

/** One sense of pictures and films that answers as it is told. */
export function fakeSenses(answer: (name: string) => SenseResult | Promise<SenseResult>): FakeSenses {
  const told: (readonly string[])[] = []
  let closed = false
  const sense: Sense = {
    id: 'fake',
    kinds: ['image', 'video'],
    provides: ['#text', 'text.', 'picture.', 'nudity.'],
    keepsResults: true,
    sense: async ({ name }) => answer(name ?? ''),
  }
  return {
    senses: [sense],
    told,
    setLanguages: (tags) => told.push(tags),
    isClosed: () => closed,
    close() {
      closed = true
    },
  }
}
