/** Door of @preclear/core: contracts, the check, and what pack authors need. */

export { type Parsed, parseCreative } from './contracts/creative.schema.ts'
export * from './contracts/index.ts'
export { parsePack } from './contracts/pack.schema.ts'
export { canonicalJson, digestOf } from './engine/digest.ts'
export { formatMessage } from './engine/format.ts'
export { LABELS } from './engine/labels.ts'
export { createPrecheck } from './precheck.ts'
export { weightedLength } from './text/index.ts'
