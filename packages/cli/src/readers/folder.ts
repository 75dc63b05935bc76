import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { type Item, type Problem, reasonOf } from './item.ts'
import { mediumKindOf, mediumOf } from './medium.ts'

const MOST_NAMED = 3
const NOTHING = 'expected images, videos or sounds in this folder; there are none'

/**
 * Every picture, film and sound below a folder, in the order of their names, holding the names of one folder at a time.
 * Hidden files and folders are left out, links to folders not followed. What else lies there is noted, not checked.
 */
export async function* readFolder(folder: string, note: (text: string) => void): AsyncGenerator<Item> {
  const named: string[] = []
  const count = { media: 0, others: 0, links: 0 }
  for (const found of walk(folder)) {
    if (found.kind === 'link') count.links++
    if (found.kind === 'problem') yield found
    if (found.kind !== 'file') continue
    const kind = mediumKindOf(found.path)
    if (kind) {
      count.media++
      // Files of two folders may have the same name.
      yield await mediumOf(found.path, kind, relative(folder, found.path).replaceAll(sep, '/'))
    } else {
      count.others++
      if (named.length < MOST_NAMED) named.push(basename(found.path))
    }
  }
  if (count.links > 0) note(`${folder}: links to folders are not followed: ${count.links}`)
  if (count.media === 0) yield { kind: 'problem', at: { file: folder }, what: NOTHING }
  else if (count.others > 0) {
    const more = count.others > named.length ? ' ...' : ''
    note(`${folder}: other files are not checked: ${count.others} (${named.join(', ')}${more})`)
  }
}

type Found = Problem | { readonly kind: 'file' | 'folder' | 'link'; readonly path: string }

function* walk(folder: string): Generator<Found> {
  const waiting: Found[] = [{ kind: 'folder', path: folder }]
  for (let found = waiting.pop(); found; found = waiting.pop()) {
    if (found.kind !== 'folder') {
      yield found
      continue
    }
    const { path } = found
    try {
      const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
      entries.sort((a, b) => (a.name < b.name ? 1 : -1))
      for (const entry of entries) waiting.push(...foundOf(entry, join(path, entry.name)))
    } catch (error) {
      yield { kind: 'problem', at: { file: path }, what: reasonOf(error) }
    }
  }
}

/** Sockets, devices and the like are nothing. */
function foundOf(entry: Dirent, path: string): readonly Found[] {
  if (entry.isDirectory()) return [{ kind: 'folder', path }]
  if (entry.isFile()) return [{ kind: 'file', path }]
  if (!entry.isSymbolicLink()) return []
  try {
    const target = statSync(path)
    if (target.isDirectory()) return [{ kind: 'link', path }]
    return target.isFile() ? [{ kind: 'file', path }] : []
  } catch {
    // A broken link with the name of a film is a film that is missing; any other matters to nobody.
    return mediumKindOf(path)
      ? [{ kind: 'problem', at: { file: path }, what: 'a link to a file that is not there' }]
      : []
  }
}
