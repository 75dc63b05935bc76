import {
  type CheckOptions,
  type CreativeInput,
  isInvalidCreativeError,
  isPreclearError,
  type Precheck,
  type Report,
} from '@preclear/core'
import { languagesSpokenIn } from '@preclear/policies/spoken'
import type { FileSenses } from './io.ts'
import { type PrepareOptions, prepare } from './prepare.ts'
import type { Place } from './readers/item.ts'

export type Checked =
  | { readonly ok: true; readonly report: Report; readonly creative: CreativeInput }
  | { readonly ok: false; readonly problems: readonly string[] }

export interface Checking extends CheckOptions {
  readonly precheck: Precheck
  readonly options: PrepareOptions
  readonly eyes?: FileSenses
}

/** Prepares and checks one creative. Each problem reads `path: expected …`, without the place; none where it was stopped. */
export async function checkItem(input: unknown, at: Place, checking: Checking): Promise<Checked> {
  const { precheck, options, eyes, ...told } = checking
  const prepared = await prepare(input, at, options)
  if (!prepared.ok) return { ok: false, problems: [prepared.what] }
  try {
    eyes?.setLanguages(spokenOf(prepared.creative))
    return { ok: true, report: await precheck.check(prepared.creative, told), creative: prepared.creative }
  } catch (error) {
    if (told.signal?.aborted) return { ok: false, problems: [] }
    if (isInvalidCreativeError(error))
      return {
        ok: false,
        problems: error.issues.map(
          ({ path, expected, received }) =>
            `${path || '/'}: expected ${expected}${received ? `, got ${received}` : ''}`,
        ),
      }
    if (isPreclearError(error)) return { ok: false, problems: [error.message] }
    throw error
  }
}

/** Languages in which words in pictures are read: those the ad targets, else those of its countries. */
function spokenOf({ targeting }: CreativeInput): readonly string[] {
  const languages = targeting?.languages ?? []
  return languages.length > 0 ? languages : (targeting?.countries ?? []).flatMap(languagesSpokenIn)
}
