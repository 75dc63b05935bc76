/** Door of the widget: the component, its parts, and the check without any DOM. */
export * from './components.tsx'
export type { Mended } from './controller/acts.ts'
export { PrecheckController } from './controller/controller.ts'
export { createPrecheckController, type SignalController } from './controller/headless.ts'
export { followProgress } from './controller/runner.ts'
export type { ControllerEvents, ControllerInput, ControllerState, News, Phase } from './controller/state.ts'
export type { Store } from './controller/store.ts'
export type { LoadFailure, PreclearGlobal } from './loader/global.ts'
export type { Row } from './model/rows.ts'
export type { FixRecord } from './model/undo.ts'
export { PolicyCheck, PrecheckRoot, type PrecheckRootProps } from './PolicyCheck.tsx'
export { en } from './strings/en.ts'
export { LANGUAGES, loadStrings } from './strings/loaders.ts'
export type { StringKey, Strings, Text } from './strings/strings.ts'
export { registerStrings } from './strings/strings.ts'
export { languageLoaders } from './strings/table.ts'
export type {
  AdPart,
  CheckProgress,
  Density,
  Explainer,
  FindingRequest,
  PolicyCheckProps,
  RejectionSource,
  Theme,
  ViewOptions,
} from './types.ts'
