export { en } from '../generated/language-en.ts'
