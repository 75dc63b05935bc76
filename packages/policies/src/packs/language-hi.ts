export { hi } from '../generated/language-hi.ts'
