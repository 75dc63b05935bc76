/** Door of @preclear/media/repair: new files that mend what was found, made on the device. Works in a page and in a worker. */
export { type CreativeRepair, type Repaired, repairCreative } from './creative.ts'
export type { Framing, Size } from './frame.ts'
export { type RepairChoices, type RepairOptions, repairMedium } from './medium.ts'
export { type PlannedRepair, planRepairs } from './plan.ts'
export { isRepairRefused, type RefusalCode, RepairRefused } from './refused.ts'
