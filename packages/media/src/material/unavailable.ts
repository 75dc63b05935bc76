import type { MessageArgs } from '@preclear/core'

/**
 * Something that cannot be looked at here, as a value of the report: `no-decoder`, `file-unreadable`, `file-changed`,
 * `too-many-pixels`, `no-asset`, `language-data-missing`, `sense-timeout`, `not-loaded`. Each has its sentence in the engine's labels (`notRun.*`).
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
  readonly reason: string
  readonly args: MessageArgs
  constructor(reason: string, args: MessageArgs = {}) {
    super(reason)
    this.reason = reason
    this.args = args
  }
}
