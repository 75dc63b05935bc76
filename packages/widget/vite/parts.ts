import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { fileOf } from '../src/embedded/linker.ts'

type Chunk = Rolldown.OutputChunk

/** Turns the CommonJS chunks of a build into parts for `src/embedded/linker.ts`: ES modules that import nothing, named by their bytes, each with the hashes of those it may load. The entry stays an ES module with the given exports. */
export function embedParts(entryExports: readonly string[]): Plugin {
  return {
    name: 'embed-parts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      if (!entry) throw new Error('The build has no entry.')
      const built = buildParts(chunks, entry)
      for (const chunk of chunks) delete bundle[chunk.fileName]
      for (const { file, code } of built.parts) this.emitFile({ type: 'asset', fileName: file, source: code })
      const inline = built.inline.map((chunk) => `${quote(nameOf(chunk))}:${bodyOf(chunk)}`).join(',')
      // An element on the page asks for parts while the entry is still being run: hence `await 0`.
      const source = `const exports={},$made={${quote(nameOf(entry))}:exports},$inline={${inline}},$needs=${JSON.stringify(built.needs)}
const require=n=>$made[n]??($inline[n]($made[n]={},require,$load),$made[n])
let $linker
const $load=async n=>(await 0,($linker??=exports.linkParts($made,import.meta.url)).loadFrom($needs)(n))
${linked(entry)}
export const{${entryExports}}=exports
`
      this.emitFile({ type: 'asset', fileName: entry.fileName, source })
    },
  }
}

interface Part {
  readonly hash: string
  readonly file: string
  readonly code: string
}
interface Built {
  readonly parts: readonly Part[]
  /** Chunks the entry is made from. */
  readonly inline: readonly Chunk[]
  /** What the entry may load. */
  readonly needs: object
}

function buildParts(chunks: readonly Chunk[], entry: Chunk): Built {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const find = (file: string): Chunk => {
    const chunk = byFile.get(file)
    if (!chunk) throw new Error(`${file} is not part of the build.`)
    return chunk
  }
  /** Everything a chunk is made from, itself left out. */
  const before = (chunk: Chunk, found: Set<Chunk> = new Set()): Set<Chunk> => {
    for (const file of chunk.imports) {
      const next = find(file)
      if (!found.has(next)) before(next, found.add(next))
    }
    return found
  }
  const inline = before(entry)
  const isThere = (chunk: Chunk): boolean => chunk === entry || inline.has(chunk)
  const finished = new Map<Chunk, Part>()
  const path: Chunk[] = []

  const needsOf = (loaders: readonly Chunk[]): Record<string, unknown> => {
    const needs: Record<string, unknown> = {}
    // What asks is there itself, with all it is made from.
    const known = new Set(loaders.flatMap((loader) => [loader, ...before(loader)]))
    for (const target of new Set(loaders.flatMap((loader) => loader.dynamicImports.map(find)))) {
      if (isThere(target) || known.has(target)) continue
      const own = [...before(target)].filter((chunk) => !isThere(chunk) && !known.has(chunk))
      for (const chunk of own) needs[nameOf(chunk)] ??= [finish(chunk).hash]
      needs[nameOf(target)] = [finish(target).hash, ...(own.length ? [own.map(nameOf)] : [])]
    }
    return needs
  }
  const finish = (chunk: Chunk) => {
    const done = finished.get(chunk)
    if (done) return done
    if (path.includes(chunk)) throw new Error(`Parts load each other: ${[...path, chunk].map(nameOf).join(' → ')}.`)
    path.push(chunk)
    const needs = needsOf([chunk])
    path.pop()
    const rest = Object.keys(needs).length ? `export const needs=${JSON.stringify(needs)}\n` : ''
    // Most of a part runs as soon as it is there: compiled at once it also gets into the browser's code cache.
    const code = `//# allFunctionsCalledOnLoad\nexport default ${bodyOf(chunk)}\n${rest}`
    const hash = createHash('sha256').update(code).digest('base64')
    const part = { hash, file: fileOf(nameOf(chunk), hash), code }
    finished.set(chunk, part)
    return part
  }
  const needs = needsOf([entry, ...inline])
  const lost = chunks.filter((chunk) => !isThere(chunk) && !finished.has(chunk))
  if (lost.length) throw new Error(`Nothing loads ${lost.map(nameOf).join(', ')}.`)
  return { parts: [...finished.values()], inline: [...inline], needs }
}

export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}

function nameOf({ fileName }: Pick<Chunk, 'fileName'>): string {
  return fileName.replace(/\.js$/, '')
}
const quote = (text: string): string => JSON.stringify(text)

function bodyOf(chunk: Chunk): string {
  // In brackets, since browsers then read a function once: it is about to be run.
  return `((exports,require,$load)=>{${linked(chunk)}})`
}
/** Asks for other parts by name; what was `import()` goes through the linker. Parts are modules, which know where they lie. */
function linked({ code }: Chunk): string {
  return code
    .replaceAll('PRECLEAR_HERE', 'import.meta.url')
    .replace(/Promise\.resolve\(\)\.then\(\(\)=>require\("\.\/([^"]+)\.js"\)\)/g, '$load("$1")')
    .replace(/require\("\.\/([^"]+)\.js"\)/g, 'require("$1")')
    .trim()
}
