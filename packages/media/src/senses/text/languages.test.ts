import { expect, it } from 'vitest'
import { groupsOf } from './languages.ts'

it.each([
  [['eng'], [['eng']]],
  [['rus'], [['rus']]],
  [['eng', 'ara'], [['eng', 'ara']]],
  [['spa', 'eng'], [['spa', 'eng']]],
  [
    ['eng', 'jpn'],
    [['eng'], ['jpn']],
  ],
  [
    ['chi_sim', 'jpn'],
    [['chi_sim'], ['jpn']],
  ],
  [
    ['eng', 'tha', 'rus', 'kor'],
    [['eng', 'tha'], ['eng', 'rus'], ['kor']],
  ],
])('languages %j are looked for as %j', (codes, groups) => expect(groupsOf(codes)).toEqual(groups))
