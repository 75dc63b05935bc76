import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './packs.ts'

const FOLDERS = ['docs/handbook/**/*.md', 'packages/policies/src/generated/*.ts']

/** Generated files on disk that no source stands for any more. */
export function leftOver(files: Files, root: string): string[] {
  const present = globSync(FOLDERS, { cwd: root })
  return present.map((path) => path.replaceAll('\\', '/')).filter((path) => !(path in files))
}

/** Files that are missing or differ from what their sources give. */
function changedOf(files: Files, root: string): string[] {
  const changed = Object.entries(files).filter(([path, text]) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  return changed.map(([path]) => path)
}

/** Files that are missing, differ from what their sources give, or are left over. */
export function staleOf(files: Files, root: string): string[] {
  return [...changedOf(files, root), ...leftOver(files, root)].sort()
}
