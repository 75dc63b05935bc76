import type { Pack } from '../contracts/pack.ts'

/** JSON with sorted keys: the same value gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** `sha256-<hex>` of everything in a pack but its digest. */
export async function digestOf(pack: Omit<Pack, 'digest'>): Promise<string> {
  const { digest: _own, ...rest } = pack as Pack
  return `sha256-${await sha256(new TextEncoder().encode(canonicalJson(rest)))}`
}

/** In hex digits. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
