export { ko } from '../generated/language-ko.ts'
