/** What we use of Trusted Types, which not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): unknown
  }
}

/** The name that pages put into `trusted-types`. */
const NAME = 'preclear-media'

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** An address that a page which enforces Trusted Types lets a worker start from, where it allows our policy. */
export function trustedAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  try {
    policy ??= trustedTypes?.createPolicy(NAME, { createScriptURL: (given) => given })
  } catch {
    // The page allows no such policy. It may still take a plain address.
  }
  return (policy?.createScriptURL(address) as string | undefined) ?? address
}
