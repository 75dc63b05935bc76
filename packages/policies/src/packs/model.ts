export { textModel } from '../generated/text-model.ts'
