import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT: string = resolve(import.meta.dirname, '../../../..')

export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Tracked and new files matching git pathspecs. Throws when there are none: a guard that looks at nothing checks nothing. */
export function filesOf(
  what: string,
  pathspecs: readonly string[],
  keep: (path: string) => boolean = () => true,
): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...pathspecs], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const paths = [...new Set(listed.split('\n'))].filter((path) => path && keep(path) && existsSync(join(ROOT, path)))
  if (paths.length === 0) throw new EmptyGlobError(what, pathspecs)
  return paths.sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

export class EmptyGlobError extends Error {
  constructor(what: string, pathspecs: readonly string[]) {
    super(`${what}: no file matches ${pathspecs.join(' ')}. The guard would pass on nothing; mend its pattern.`)
    this.name = 'EmptyGlobError'
  }
}
