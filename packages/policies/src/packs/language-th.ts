export { th } from '../generated/language-th.ts'
