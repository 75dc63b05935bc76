export { ja } from '../generated/language-ja.ts'
