import { type ReadonlySignal, signal } from '@preact/signals-core'
import { registerActs } from './acts.ts'
import { PrecheckController } from './controller.ts'
import type { ControllerEvents, ControllerInput, ControllerState } from './state.ts'

/** A controller whose state is a signal: computed values and effects follow it. */
export interface SignalController extends PrecheckController {
  readonly state: ReadonlySignal<ControllerState>
}

registerActs()

/** A check without any DOM: `createPrecheckController({ precheck, creative }).state.subscribe(draw)`. */
export function createPrecheckController(input?: ControllerInput, events?: ControllerEvents): SignalController {
  return new PrecheckController(input, events, signal) as SignalController
}
