/** The chosen file outlives a reload in IndexedDB; localStorage cannot hold it. */
const NAME = 'preclear'
const STORE = 'files'
const KEY = 'media'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const db = await open()
    return await new Promise<T>((resolve, reject) => {
      const request = act(db.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    }).finally(() => db.close())
  } catch {
    return undefined
  }
}

export const loadFile = async (): Promise<File | undefined> => {
  const kept: unknown = await run('readonly', (store) => store.get(KEY))
  return kept instanceof File ? kept : undefined
}
export const saveFile = async (file: File): Promise<void> => void (await run('readwrite', (store) => store.put(file, KEY)))
export const dropFile = async (): Promise<void> => void (await run('readwrite', (store) => store.delete(KEY)))
