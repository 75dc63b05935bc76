export { zh } from '../generated/language-zh.ts'
