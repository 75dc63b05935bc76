import type { About } from '../targeting/options.ts'
/** Where an address may stand: on the ad itself, or in codes seen in its media (`code.url`). Default both, for looks that judge an address alone. */
export type AddressFrom = 'landing-page' | 'codes'

/** Args: `url`, `host`, `part` (the offending part), `plain` (how a look-alike host reads), `what`. Page looks are `notRun` (`no-landing-page`) without page text or HTML. */
export interface DestinationVariant {
  readonly options: About & { readonly from?: AddressFrom } & (
      | { readonly look: 'missing' }
      | { readonly look: 'invalid' }
      | { readonly look: 'scheme' }
      | { readonly look: 'ip-address' }
      | { readonly look: 'look-alike-host'; readonly brands: readonly string[] }
      | { readonly look: 'credentials' }
      | { readonly look: 'placeholder' }
      | { readonly look: 'port' }
      | { readonly look: 'local-host' }
      | { readonly look: 'download'; readonly extensions: readonly string[] }
      | { readonly look: 'personal-data' }
      | {
          readonly look: 'host' /** hosts or host/path prefixes that are not accepted */
          readonly hosts: readonly string[]
        }
      | { readonly look: 'host-required' /** the only accepted hosts */; readonly hosts: readonly string[] }
      | {
          readonly look: 'page-has' /** the page must have one of these words in its text or link targets; a last `*` stands for any ending */
          readonly words: readonly string[]
        }
      | {
          readonly look: 'page-lacks' /** the page must not have any of these words; a last `*` stands for any ending */
          readonly words: readonly string[]
        }
      | {
          readonly look: 'page-claims'
          readonly claims: readonly string[]
          readonly strength: 'strong' | 'weak' | 'any'
        }
      | { readonly look: 'other-host' /** the address in a code is on another host than that of the ad */ }
      | { readonly look: 'page-viewport' }
      | { readonly look: 'page-thin' /** fewest characters of text */; readonly min: number }
      | {
          readonly look: 'page-asks' /** input names or autocomplete tokens that must not be asked for */
          readonly inputs: readonly string[]
        }
    )
  readonly reason: 'found'
}
