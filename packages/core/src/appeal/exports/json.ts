import { canonicalJson } from '../../engine/digest.ts'
import type { AppealPacket } from '../packet.ts'

/** Sorted keys, no spaces: the same packet gives the same bytes. Read back with `parseAppealJson`. */
export function toJson(packet: AppealPacket): string {
  return canonicalJson(packet)
}
