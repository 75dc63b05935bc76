import { parentPort, workerData } from 'node:worker_threads'
import { damaged, type Sample } from './damage.ts'
import { runCase } from './media-case.ts'

interface Task {
  readonly files: readonly Sample[]
  readonly first: number
  readonly total: number
  readonly seed: number
}

const { files, first, total, seed } = workerData as Task
// What is loaded on first use is no part of any case.
for (const { name, bytes } of files) await runCase(-1, name, bytes)
for (let index = first; index < total; index++) {
  const { about, bytes } = damaged(files, index, seed)
  parentPort?.postMessage(await runCase(index, about, bytes))
}
