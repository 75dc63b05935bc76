import { fetchModule } from '../loader/fetch-module.ts'

let nonce: string | undefined

/** The nonce of the loader's script tag. */
export function setNonce(given: string | undefined): void {
  nonce = given
}

/** Fetches a module of this build with the page's nonce. */
export function fetchOwn(url: string, integrity: string): Promise<unknown> {
  return fetchModule({ url, integrity, nonce: nonce ?? pageNonce() })
}

/** Without the loader, the nonce of any script that the page let run. */
function pageNonce(): string | undefined {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
}
