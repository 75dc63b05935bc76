import type { Fact, Medium } from '../../contracts/index.ts'
import { shownBeside } from '../shared/measure.ts'
import { factOf as findFact, sizeOf } from '../shared/medium.ts'
import { ratioOf } from '../shared/repairs.ts'
import type { MediaSpecVariant } from './options.ts'

type Options = Exclude<MediaSpecVariant['options'], { look: 'count' | 'present' | 'alike' }>
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
  const factOf = (id: string): Fact['value'] | undefined => findFact(facts, medium, id)?.value
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
      const size = sizeOf(facts, medium)
      return size ? judgeSize(size, options, `${medium.kind}.size`) : { is: 'unmeasured', fact: `${medium.kind}.width` }
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
  return { is: 'wrong', fact, raw: value, rawUnit: unit, ...shownBeside(value, limit, unit) }
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
  mpeg: ['mpeg', 'mpg', 'mpe', 'm1v', 'm2v', 'vob'],
  mpegts: ['ts', 'm2ts', 'mts', 'm2t'],
  mkv: ['mkv', 'mka'],
  ogg: ['ogg', 'oga', 'ogv', 'opus'],
  '3gp': ['3gp', '3g2', '3gpp'],
}

function judgeName(type: Fact['value'] | undefined, extension: Fact['value'] | undefined): Judgement {
  if (type === undefined) return { is: 'unmeasured', fact: 'file.type' }
  if (extension === undefined || extension === '' || type === 'unknown' || type === 'empty') return RIGHT
  const accepted = EXTENSIONS[String(type)] ?? [String(type)]
  return accepted.includes(String(extension).toLowerCase())
    ? RIGHT
    : wrong('file.type', String(type), String(extension))
}

type SizeOptions = Look<'ratio' | 'ratio-between' | 'at-least' | 'exactly' | 'within'>

interface Size {
  readonly width: number
  readonly height: number
}

function judgeSize(size: Size, options: SizeOptions, fact: string): Judgement {
  const shown = `${size.width}×${size.height}`
  switch (options.look) {
    case 'ratio': {
      const ratio = size.width / size.height
      const fits = options.ratios.some((one) => Math.abs(ratio / ratioOf(one) - 1) <= options.tolerance + 1e-9)
      return fits ? RIGHT : wrong(fact, shown, options.ratios.join(', '))
    }
    case 'ratio-between': {
      const { min = 0, max = Number.POSITIVE_INFINITY, ratios } = options
      const ratio = size.width / size.height
      return ratio >= min && ratio <= max ? RIGHT : wrong(fact, shown, ratios.join(', '))
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
