export { ru } from '../generated/language-ru.ts'
