/** The chosen files outlive a reload in IndexedDB; localStorage cannot hold them. */
const NAME = 'preclear'
const STORE = 'files'
const KEY = 'media'

export interface KeptFile {
  readonly id: string
  readonly file: File
}

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

function isKept(value: unknown): value is KeptFile {
  return typeof value === 'object' && value !== null && 'id' in value && 'file' in value && value.file instanceof File
}

export async function loadFiles(): Promise<readonly KeptFile[]> {
  const kept: unknown = await run('readonly', (store) => store.get(KEY))
  return Array.isArray(kept) ? kept.filter(isKept) : []
}

let writing: Promise<unknown> = Promise.resolve()
/** Writes one after the other, so that the last choice is what stays. */
export function saveFiles(files: readonly KeptFile[]): void {
  writing = writing.then(() => run('readwrite', (store) => store.put(files, KEY)))
}
