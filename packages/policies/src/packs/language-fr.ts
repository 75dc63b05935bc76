export { fr } from '../generated/language-fr.ts'
