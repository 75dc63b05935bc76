export { tr } from '../generated/language-tr.ts'
