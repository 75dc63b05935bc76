import type { Fact, MediaEvidence, PlacedWord, SenseResult, Surface, Unsensed } from '@preclear/core'

export type Facts = Extract<SenseResult, { kind: 'facts' }>

type Fields = Readonly<Record<string, unknown>>

/** Nothing that comes out of a data base or a worker is believed unseen: a half-written result must not become a fact. */
export function isSenseResult(value: unknown): value is SenseResult {
  if (!isFields(value)) return false
  if (value.kind === 'failed') return isText(value.reason) && isArgs(value.args)
  return isFacts(value)
}

export function isFacts(value: unknown): value is Facts {
  return (
    isFields(value) &&
    value.kind === 'facts' &&
    isListOf(value.facts, isFact) &&
    (value.surfaces === undefined || isListOf(value.surfaces, isSurface)) &&
    (value.missing === undefined || isListOf(value.missing, isUnsensed))
  )
}

/** Sentence arguments, or none. */
export function isArgs(value: unknown): boolean {
  return (
    value === undefined || (isFields(value) && Object.values(value).every((each) => isText(each) || isNumber(each)))
  )
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every((one) => isOne(one))
}

function isFact(value: unknown): value is Fact {
  return (
    isFields(value) &&
    isText(value.id) &&
    (isText(value.value) || isNumber(value.value) || typeof value.value === 'boolean') &&
    isMaybe(value.unit, isText) &&
    isMaybe(value.mediaId, isText) &&
    (value.evidence === undefined || isListOf(value.evidence, isEvidence))
  )
}

function isEvidence(value: unknown): value is MediaEvidence {
  if (!isFields(value) || !isText(value.mediaId)) return false
  if (value.kind === 'box') return isBox(value) && isMaybe(value.tMs, isNumber)
  if (value.kind === 'time') return isNumber(value.startMs) && isNumber(value.endMs)
  return value.kind === 'frame' && isNumber(value.tMs)
}

function isSurface(value: unknown): value is Surface {
  return (
    isFields(value) &&
    isText(value.id) &&
    isText(value.path) &&
    isText(value.text) &&
    isText(value.language) &&
    (value.words === undefined || isListOf(value.words, isWord))
  )
}

function isWord(value: unknown): value is PlacedWord {
  return (
    isFields(value) &&
    isNumber(value.start) &&
    isNumber(value.end) &&
    isBox(value.box) &&
    isNumber(value.confidence) &&
    isMaybe(value.tMs, isNumber) &&
    isMaybe(value.contrast, isNumber)
  )
}

function isUnsensed(value: unknown): value is Unsensed {
  return isFields(value) && isText(value.provides) && isText(value.reason) && isArgs(value.args)
}

function isBox(value: unknown): boolean {
  return isFields(value) && [value.x, value.y, value.w, value.h].every(isNumber)
}

function isMaybe(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value)
}
