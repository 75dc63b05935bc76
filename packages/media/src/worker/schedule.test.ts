import { describe, expect, it } from 'vitest'
import { startable, type Turn } from './schedule.ts'

interface Named extends Turn {
  readonly name: string
}
const turn = (name: string, cost: Turn['cost'], token = 1, alone = false): Named => ({ name, cost, token, alone })
const names = (turns: readonly Named[]): string[] => turns.map(({ name }) => name)

describe('startable', () => {
  it.each<[string, Named[], Named[], string[]]>([
    ['headers before all', [turn('m', 'model'), turn('d', 'decode'), turn('h', 'header')], [], ['h', 'd']],
    ['headers beside a model', [turn('h', 'header')], [turn('m', 'model')], ['h']],
    ['four headers at a time', 'abcdef'.split('').map((name) => turn(name, 'header')), [], ['a', 'b', 'c', 'd']],
    [
      'all decoding of one medium',
      [turn('a', 'decode', 1), turn('b', 'decode', 2), turn('c', 'decode', 1)],
      [],
      ['a', 'c'],
    ],
    ['no other medium meanwhile', [turn('b', 'decode', 2)], [turn('a', 'decode', 1)], []],
    ['decoding beside a model', [turn('d', 'decode')], [turn('m', 'model')], ['d']],
    ['one model', [turn('a', 'model'), turn('b', 'model')], [], ['a']],
    ['no model while something decodes', [turn('m', 'model')], [turn('d', 'decode')], []],
    ['one digest', [turn('a', 'digest'), turn('b', 'digest', 2)], [], ['a']],
    ['suspects alone', [turn('a', 'decode', 1, true), turn('b', 'decode', 1)], [], ['a']],
    ['nothing beside a suspect', [turn('b', 'header')], [turn('a', 'decode', 1, true)], []],
  ])('%s', (_name, waiting, running, expected) => {
    expect(names(startable(waiting, running))).toEqual(expected)
  })

  it.each<[string, number[], Named[], string[]]>([
    [
      'no further medium while three wait for a model',
      [1, 2, 3],
      [turn('d', 'decode', 4), turn('m', 'model', 2)],
      ['m'],
    ],
    ['more of an opened one', [1, 2, 3], [turn('d', 'decode', 3), turn('m', 'model', 2)], ['d']],
    ['a further one where none waits for a model', [1, 2, 3], [turn('d', 'decode', 4), turn('m', 'model', 4)], ['d']],
    ['a further one before that', [1, 2], [turn('d', 'decode', 4), turn('m', 'model', 2)], ['d']],
  ])('opens %s', (_name, opened, waiting, expected) => {
    expect(names(startable(waiting, [], new Set(opened)))).toEqual(expected)
  })
})
