export { ar } from '../generated/language-ar.ts'
