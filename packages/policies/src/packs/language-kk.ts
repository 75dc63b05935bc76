export { kk } from '../generated/language-kk.ts'
