import { describe, expect, it } from 'vitest'
import { parseRun } from './run.ts'
import { row } from './testing/rows.ts'

const run = { schema: 'preclear.eval/1', set: 's', engine: 'e', packs: [], at: '2026-11-23', rows: [row('ok', 'pass')] }

describe('parseRun', () => {
  it('reads what was written', () => {
    expect(parseRun(JSON.parse(JSON.stringify(run)))).toEqual({ ok: true, run })
  })

  it.each<[string, unknown, string]>([
    ['another file', { ...run, schema: 'preclear.report/1' }, '/schema'],
    ['rows that are none', { ...run, rows: {} }, '/rows'],
    ['an unknown outcome', { ...run, rows: [{ ...row('ok', 'pass'), outcome: 'approved' }] }, '/rows/0/outcome'],
    [
      'a missing label',
      { ...run, rows: [row('ok', 'pass'), { ...row('ok', 'pass'), label: undefined }] },
      '/rows/1/label',
    ],
  ])('refuses %s by its path', (_name, given, path) => {
    const parsed = parseRun(given)
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual([path])
  })

  it.each([[null], [7], [[]]])('refuses %j', (given) => {
    expect(parseRun(given).ok).toBe(false)
  })

  it('names no more than twenty problems', () => {
    const parsed = parseRun({ ...run, rows: Array.from({ length: 100 }, () => ({})) })
    expect(parsed.ok ? 0 : parsed.issues.length).toBe(20)
  })
})
