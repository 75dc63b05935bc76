import type { Fact, Medium } from '../../contracts/index.ts'
import type { MediaSpecVariant } from './options.ts'

type Options = Exclude<MediaSpecVariant['options'], { look: 'count' | 'present' }>
type Look<L extends Options['look']> = Extract<Options, { look: L }>

/** What one medium's facts say about one constraint. */
export type Judgement =
  | { readonly is: 'right' }
  | { readonly is: 'unmeasured'; readonly fact: string }
  | {
      readonly is: 'wrong'
      readonly fact: string
      /** As measured, for machines. */
      readonly raw: number | string
      readonly rawUnit?: string
      /** As an advertiser reads it. */
      readonly measured: number | string
      readonly required: number | string
      readonly unit: string
    }

const RIGHT: Judgement = { is: 'right' }

export function judge(facts: readonly Fact[], medium: Medium, options: Options): Judgement {
  const own = facts.filter((fact) => fact.mediaId === medium.id)
  const factOf = (id: string): Fact['value'] | undefined => own.find((fact) => fact.id === id)?.value
  switch (options.look) {
    case 'range':
      return judgeRange(factOf(options.fact), options)
    case 'one-of':
      return judgeOneOf(factOf(options.fact), options)
    case 'is': {
      const value = factOf(options.fact)
      if (value === undefined) return { is: 'unmeasured', fact: options.fact }
      return value === options.value ? RIGHT : wrong(options.fact, String(value), String(options.value))
    }
    case 'type-matches-name':
      return judgeName(factOf('file.type'), factOf('file.extension'))
    default: {
      const width = factOf(`${medium.kind}.width`)
      const height = factOf(`${medium.kind}.height`)
      if (typeof width !== 'number' || typeof height !== 'number' || width <= 0 || height <= 0)
        return { is: 'unmeasured', fact: `${medium.kind}.width` }
      return judgeSize({ width, height }, options, `${medium.kind}.size`)
    }
  }
}

function wrong(fact: string, raw: number | string, required: number | string, unit = ''): Judgement {
  return { is: 'wrong', fact, raw, measured: raw, required, unit, ...(unit ? { rawUnit: unit } : {}) }
}

function judgeRange(value: Fact['value'] | undefined, { fact, min, max, unit }: Look<'range'>): Judgement {
  if (typeof value !== 'number') return { is: 'unmeasured', fact }
  const limit = min !== undefined && value < min ? min : max !== undefined && value > max ? max : undefined
  if (limit === undefined) return RIGHT
  if (unit !== 'bytes')
    return { ...wrong(fact, value, limit, unit), ...{ measured: round(value, value < limit) } } as Judgement
  const scale = byteScale(limit)
  return {
    is: 'wrong',
    fact,
    raw: value,
    rawUnit: unit,
    measured: round(value / scale.size, value < limit),
    required: round(limit / scale.size, true),
    unit: scale.name,
  }
}

/** At most two decimals, rounded away from the limit so that 5.001 never reads as 5. */
function round(value: number, down: boolean): number {
  return down ? Math.floor(value * 100) / 100 : Math.ceil(value * 100) / 100
}

/** The unit in which the limit is a short number: limits are written in 1,000s or in 1,024s. */
function byteScale(limit: number): { size: number; name: string } {
  if (limit % 1_048_576 === 0) return { size: 1_048_576, name: 'MB' }
  if (limit % 1_000_000 === 0) return { size: 1_000_000, name: 'MB' }
  if (limit % 1024 === 0) return { size: 1024, name: 'KB' }
  return limit % 1000 === 0 ? { size: 1000, name: 'KB' } : { size: 1, name: 'bytes' }
}

function judgeOneOf(value: Fact['value'] | undefined, { fact, values }: Look<'one-of'>): Judgement {
  if (value === undefined) return { is: 'unmeasured', fact }
  return values.includes(String(value)) ? RIGHT : wrong(fact, String(value), values.join(', '))
}

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png', 'apng'],
  tiff: ['tif', 'tiff'],
  heic: ['heic', 'heif', 'hif'],
  bmp: ['bmp', 'dib'],
  mp4: ['mp4', 'm4v', 'm4a'],
  mov: ['mov', 'qt'],
}

function judgeName(type: Fact['value'] | undefined, extension: Fact['value'] | undefined): Judgement {
  if (type === undefined) return { is: 'unmeasured', fact: 'file.type' }
  if (extension === undefined || extension === '' || type === 'unknown') return RIGHT
  const accepted = EXTENSIONS[String(type)] ?? [String(type)]
  return accepted.includes(String(extension).toLowerCase())
    ? RIGHT
    : wrong('file.type', String(type), String(extension))
}

interface Size {
  readonly width: number
  readonly height: number
}

function judgeSize(size: Size, options: Look<'ratio' | 'at-least' | 'exactly' | 'within'>, fact: string): Judgement {
  const shown = `${size.width}×${size.height}`
  switch (options.look) {
    case 'ratio': {
      const ratio = size.width / size.height
      const fits = options.ratios.some((one) => Math.abs(ratio / ratioOf(one) - 1) <= options.tolerance + 1e-9)
      return fits ? RIGHT : wrong(fact, shown, options.ratios.join(', '))
    }
    case 'at-least': {
      const away = (one: { ratio: string }): number => Math.abs(Math.log(size.width / size.height / ratioOf(one.ratio)))
      const row = [...options.sizes].sort((a, b) => away(a) - away(b))[0]
      if (!row || (size.width >= row.width && size.height >= row.height)) return RIGHT
      return wrong(fact, shown, `${row.width}×${row.height}`, 'px')
    }
    case 'exactly':
      if (options.sizes.some((one) => one.width === size.width && one.height === size.height)) return RIGHT
      return wrong(fact, shown, options.sizes.map((one) => `${one.width}×${one.height}`).join(', '), 'px')
    case 'within':
      if (size.width <= options.width && size.height <= options.height) return RIGHT
      return wrong(fact, shown, `${options.width}×${options.height}`, 'px')
  }
}

/** `9:16` → 0.5625. */
function ratioOf(ratio: string): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}
