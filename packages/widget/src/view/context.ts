import { type Context, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Words, wordsFor } from '../strings/strings.ts'

/** The words of the language on screen, for every view. */
export const WordsContext: Context<Words> = createContext<Words>(wordsFor('en'))
export const useWords = (): Words => useContext(WordsContext)
