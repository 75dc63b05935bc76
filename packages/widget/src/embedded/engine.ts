/** The engine and what feeds it: a part of its own, fetched beside the first drawing. */
export { createPrecheck, parsePack } from '@preclear/core'
export { createLazyPrecheck } from './lazy-precheck.ts'
export { shelfOf } from './shelf.ts'
