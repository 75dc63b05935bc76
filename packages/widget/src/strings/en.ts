import { later } from './later.ts'
import { rest } from './rest.ts'
import { shell } from './shell.ts'

/** All of English, built in. Words are looked for where they are needed first: `shell.ts`, `rest.ts`, `later.ts`. */
export const en: typeof shell & typeof rest & typeof later = { ...shell, ...rest, ...later }
