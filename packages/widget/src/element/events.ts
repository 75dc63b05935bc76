import type { CreativeInput, Finding, Report } from '@preclear/core'
import type { AppealPacket, Decision } from '@preclear/core/appeal'

/** Events of `<preclear-check>`; all bubble and cross shadow roots. */
export interface PreclearEvents {
  /** A check ended. */
  readonly 'preclear-report': { readonly report: Report }
  /** A tested fix was applied. Cancel it where the host writes the ad itself. */
  readonly 'preclear-fix': { readonly creative: CreativeInput; readonly report: Report; readonly fixId: string }
  /** A fix was taken back. Cancel it where the host writes the ad itself. */
  readonly 'preclear-undo': { readonly creative: CreativeInput; readonly fixId: string }
  /** A person wants to change the field at a JSON pointer. */
  readonly 'preclear-focus-field': { readonly path: string; readonly finding: Finding }
  /** Another language was chosen. */
  readonly 'preclear-language': { readonly language: string }
  /** A finding was set aside, acknowledged or substantiated; without `decision` that was taken back. */
  readonly 'preclear-decision': { readonly finding: Finding; readonly decision?: Decision }
  /** An appeal was put together: send it, keep it, or leave it to the person. */
  readonly 'preclear-appeal': { readonly packet: AppealPacket }
  /** A check failed, or a part did not arrive: `check_failed`, `language_failed`, `load_failed`. */
  readonly 'preclear-error': { readonly code: string; readonly error: unknown }
}

declare global {
  interface GlobalEventHandlersEventMap extends PreclearEventMap {}
}
/** The events as listeners get them. */
export type PreclearEventMap = { readonly [type in keyof PreclearEvents]: CustomEvent<PreclearEvents[type]> }
