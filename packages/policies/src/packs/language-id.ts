export { id } from '../generated/language-id.ts'
