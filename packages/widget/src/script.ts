/** What a script tag gets as `Preclear`: the element, and the check that it shows. */
export { createPrecheck, parsePack } from '@preclear/core'
export * from './element.tsx'
