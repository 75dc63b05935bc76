/** One line of the table. */
export interface Measured {
  readonly what: string
  readonly own: number
  /** The same work by the library alone. */
  readonly raw?: number | undefined
  /** What it may be. */
  readonly most?: number
  readonly unit: 'ms' | 'kB' | 'MB'
}

const RATIO = 1.15

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export function print(row: Measured | undefined): void {
  if (!row) return
  const { what, own, raw, most, unit } = row
  const ratio = raw === undefined || Number.isNaN(raw) ? undefined : own / raw
  const cells = [
    what.padEnd(42),
    `${figure(own)} ${unit}`.padStart(12),
    raw === undefined || Number.isNaN(raw) ? ''.padStart(18) : `theirs ${figure(raw)} ${unit}`.padStart(18),
    ratio === undefined ? ''.padStart(8) : `× ${ratio.toFixed(2)}`.padStart(8),
    most === undefined ? '' : `at most ${most} ${unit}`.padStart(16),
    verdict(own, most, unit === 'ms' ? ratio : undefined),
  ]
  console.log(cells.join('  ').trimEnd())
}

function verdict(own: number, most: number | undefined, ratio: number | undefined): string {
  const over = [
    ...(most !== undefined && own > most ? ['OVER'] : []),
    ...(ratio !== undefined && ratio > RATIO ? ['SLOWER'] : []),
  ]
  return over.join(' ')
}

function figure(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0)
}
