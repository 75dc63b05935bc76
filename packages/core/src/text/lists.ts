/** The list under a key, made when it is first asked for. */
export function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const NONE: readonly never[] = []
/** The list under a key, which is empty from then on. */
export function takeFrom<Key, Item>(lists: Map<Key, Item[]>, key: Key): readonly Item[] {
  const list = lists.get(key)
  if (!list) return NONE
  lists.delete(key)
  return list
}
