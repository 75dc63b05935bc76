import { describe, expect, it } from 'vitest'
import { freeId, toMedium, withRoles } from './media.ts'

const file = (type: string, name: string): File => new File(['x'], name, { type })
const roles = (types: readonly string[]): (string | undefined)[] =>
  withRoles(types.map((type, i) => toMedium(`m${i + 1}`, file(type, `${i}`)))).map(({ role }) => role)

describe('the role of a chosen file', () => {
  it.each([
    ['one picture stands alone', ['image/png'], ['main']],
    ['two pictures are cards of a carousel', ['image/png', 'image/jpeg'], ['card', 'card']],
    ['sound is the music', ['image/png', 'image/png', 'audio/wav'], ['card', 'card', 'music']],
    ['a picture beside a video is its cover', ['video/mp4', 'image/png'], ['main', 'cover']],
  ])('%s', (_, types, expected) => {
    expect(roles(types)).toEqual(expected)
  })
})

it('gives a new file the first free id, so that ids of kept files never move', () => {
  const media = [toMedium('m1', file('image/png', 'a')), toMedium('m3', file('image/png', 'b'))]
  expect(freeId(media)).toBe('m2')
})
