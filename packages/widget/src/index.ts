/** Door of the widget. */
export { PolicyCheck } from './PolicyCheck.tsx'
export { en } from './strings/en.ts'
export type { StringKey, Strings, Text } from './strings/strings.ts'
export { registerStrings } from './strings/strings.ts'
export type { AdPart, CheckProgress, Explainer, FindingRequest, PolicyCheckProps } from './types.ts'
