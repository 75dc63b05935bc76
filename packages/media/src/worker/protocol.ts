import type { MessageArgs, SenseResult } from '@preclear/core'
import { isArgs, isFields, isNumber, isSenseResult, isText } from '../cache/shape.ts'
import type { Still } from '../material/material.ts'

/** Raised with every change of the messages: a worker of another release, left over in some cache, is not talked to. */
export const PROTOCOL = 1

/** A medium and its bytes. Looks at the same `token` share one material. */
export interface MediumFile {
  readonly token: number
  readonly id: string
  readonly kind: 'image' | 'video' | 'audio'
  readonly name?: string
  readonly role?: string
  readonly file: Blob
}

export interface Assets {
  /** Address of the folder, ending in `/`; absent where none is hosted. */
  readonly base?: string
  /** They exist, but nobody has agreed to the download yet. */
  readonly withheld: boolean
}

export interface Look {
  readonly sense: string
  readonly medium: MediumFile
  readonly languages: readonly string[]
  readonly assets: Assets
}

export type Answer =
  /** `wanted`: it asked for assets that were withheld. */
  | { readonly kind: 'looked'; readonly result: SenseResult; readonly wanted: boolean }
  | { readonly kind: 'digested'; readonly key: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly args?: MessageArgs }

/** What the page's player shows of a film that the worker cannot decode. */
export type Shown =
  | { readonly kind: 'stills'; readonly stills: readonly Still[] }
  | { readonly kind: 'failed'; readonly reason: string; readonly args: MessageArgs }

export type ToWorker =
  | { readonly kind: 'look'; readonly id: number; readonly look: Look }
  | { readonly kind: 'digest'; readonly id: number; readonly file: Blob }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'forget'; readonly token: number }
  | { readonly kind: 'captured'; readonly capture: number; readonly shown: Shown }

export type FromWorker =
  | { readonly kind: 'ready'; readonly protocol: number }
  | { readonly kind: 'started'; readonly id: number }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'capture'; readonly capture: number; readonly file: Blob }
  | { readonly kind: 'uncapture'; readonly capture: number }

/** The message, or undefined for anything our own worker would not say. */
export function parseFromWorker(value: unknown): FromWorker | undefined {
  return isFields(value) && isFromWorker(value) ? (value as FromWorker) : undefined
}

export function parseToWorker(value: unknown): ToWorker | undefined {
  return isFields(value) && isToWorker(value) ? (value as ToWorker) : undefined
}

type Fields = Readonly<Record<string, unknown>>

function isFromWorker(message: Fields): boolean {
  switch (message.kind) {
    case 'ready':
      return isNumber(message.protocol)
    case 'started':
      return isNumber(message.id)
    case 'progress':
      return isNumber(message.id) && isNumber(message.share)
    case 'done':
      return isNumber(message.id) && isFields(message.answer) && isAnswer(message.answer)
    case 'capture':
      return isNumber(message.capture) && message.file instanceof Blob
    case 'uncapture':
      return isNumber(message.capture)
    default:
      return false
  }
}

function isAnswer(answer: Fields): boolean {
  if (answer.kind === 'looked') return isSenseResult(answer.result) && typeof answer.wanted === 'boolean'
  if (answer.kind === 'digested') return isText(answer.key)
  return answer.kind === 'failed' && isText(answer.reason) && isArgs(answer.args)
}

function isToWorker(message: Fields): boolean {
  switch (message.kind) {
    case 'look':
      return isNumber(message.id) && isFields(message.look) && isLook(message.look)
    case 'digest':
      return isNumber(message.id) && message.file instanceof Blob
    case 'abort':
      return isNumber(message.id)
    case 'forget':
      return isNumber(message.token)
    case 'captured':
      return isNumber(message.capture) && isFields(message.shown) && isShown(message.shown)
    default:
      return false
  }
}

function isShown(shown: Fields): boolean {
  if (shown.kind === 'failed') return isText(shown.reason) && isFields(shown.args) && isArgs(shown.args)
  return shown.kind === 'stills' && Array.isArray(shown.stills) && shown.stills.every(isStill)
}

function isStill(still: unknown): still is Still {
  if (!isFields(still) || !isNumber(still.width) || !isNumber(still.height) || !isFields(still.pixels)) return false
  const { width, height, data } = still.pixels
  return isNumber(width) && isNumber(height) && data instanceof Uint8ClampedArray && data.length === width * height * 4
}

function isLook({ sense, medium, languages, assets }: Fields): boolean {
  return (
    isText(sense) &&
    isFields(medium) &&
    isNumber(medium.token) &&
    isText(medium.id) &&
    (medium.kind === 'image' || medium.kind === 'video' || medium.kind === 'audio') &&
    medium.file instanceof Blob &&
    Array.isArray(languages) &&
    languages.every(isText) &&
    isFields(assets) &&
    (assets.base === undefined || isText(assets.base)) &&
    typeof assets.withheld === 'boolean'
  )
}
