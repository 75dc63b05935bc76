export interface Shown {
  readonly measured: number
  readonly required: number
  readonly unit: string
}

/** A value and its limit as an advertiser reads them: bytes in kB or MB, shares in percent, and never rounded onto the limit. */
export function shownBeside(value: number, limit: number, unit: string): Shown {
  const isBelow = value < limit
  if (unit === 'bytes') {
    const scale = byteScale(limit)
    return {
      measured: round(value / scale.size, isBelow),
      required: round(limit / scale.size, true),
      unit: scale.name,
    }
  }
  const factor = unit === '%' ? 100 : 1
  return { measured: round(value * factor, isBelow), required: round(limit * factor, !isBelow), unit }
}

/** At most two decimals, rounded away from the limit so that 5.001 never reads as 5. */
function round(value: number, down: boolean): number {
  // 0.07 * 100 is a little more than 7.
  const scaled = Number((value * 100).toFixed(6))
  return (down ? Math.floor(scaled) : Math.ceil(scaled)) / 100
}

/** The unit in which the limit is a short number: limits are written in 1,000s or in 1,024s. */
function byteScale(limit: number): { size: number; name: string } {
  if (limit > 0 && limit % 1_048_576 === 0) return { size: 1_048_576, name: 'MB' }
  if (limit > 0 && limit % 1_000_000 === 0) return { size: 1_000_000, name: 'MB' }
  if (limit > 0 && limit % 1024 === 0) return { size: 1024, name: 'KB' }
  return limit > 0 && limit % 1000 === 0 ? { size: 1000, name: 'KB' } : { size: 1, name: 'bytes' }
}
