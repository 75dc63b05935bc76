export { en as strings } from './en.ts'
export { enWords as words } from './words.ts'
