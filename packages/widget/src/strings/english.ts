import { registered, type Strings } from './strings.ts'

/** English of a part of the widget. What is there already stays: a host may have words of its own. */
export function addEnglish(words: Partial<Strings>): void {
  registered.set('en', { ...words, ...registered.get('en') })
}
