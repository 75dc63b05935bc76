/** Languages that share a model: their ads share letters, loan words and tricks. */
export const GROUPS: readonly (readonly string[])[] = [
  ['en'],
  ['es', 'pt', 'fr'],
  ['de', 'tr'],
  ['id', 'vi'],
  ['ru', 'kk'],
  ['ar'],
  ['hi'],
  ['ja', 'zh'],
  ['ko'],
  ['th'],
]

export function groupOf(language: string): readonly string[] | undefined {
  const primary = language.split('-')[0] ?? language
  return GROUPS.find((group) => group.includes(primary))
}
