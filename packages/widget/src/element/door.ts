/** Door of the element: importing it defines `<preclear-check>`. */
import { definePreclearCheck } from './preclear-check.tsx'

export * from './preclear-check.tsx'

definePreclearCheck()
