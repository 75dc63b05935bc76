export { pt } from '../generated/language-pt.ts'
