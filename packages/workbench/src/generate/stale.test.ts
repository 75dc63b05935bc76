import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { staleOf } from './stale.ts'

const PAGE = 'docs/handbook/finance/loan.md'
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preclear-'))
  mkdirSync(join(root, 'docs/handbook/finance'), { recursive: true })
  writeFileSync(join(root, PAGE), 'written')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('generated files', () => {
  it.each([
    ['as generated', { [PAGE]: 'written' }, []],
    ['edited by hand', { [PAGE]: 'generated' }, [PAGE]],
    ['missing', { [PAGE]: 'written', 'docs/handbook/new.md': 'x' }, ['docs/handbook/new.md']],
    ['left over from a rule that is gone', {}, [PAGE]],
  ])('%s', (_name, files, stale) => {
    expect(staleOf(files, root)).toEqual(stale)
  })
})
