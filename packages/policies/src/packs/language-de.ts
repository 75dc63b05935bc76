export { de } from '../generated/language-de.ts'
