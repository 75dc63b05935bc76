export { es } from '../generated/language-es.ts'
