import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AssetFile } from './list.ts'

/** Places from which packages are looked for: ours, and where the command was given. */
const finders = [createRequire(import.meta.url), createRequire(join(process.cwd(), 'package.json'))]

/**
 * The path of a file of an installed package; undefined where it is not installed. Looked for by folders, since not every
 * package lets its own files be resolved.
 */
export function fileOf({ package: name, path }: AssetFile['from']): string | undefined {
  for (const finder of finders)
    for (const folder of finder.resolve.paths(name) ?? []) {
      const file = join(folder, name, path)
      if (existsSync(file)) return file
    }
  return undefined
}

/** An asset as it is hosted; undefined where its package is not installed. */
export function bytesOf(asset: Pick<AssetFile, 'from' | 'as'>): Uint8Array | undefined {
  const file = fileOf(asset.from)
  if (file === undefined) return undefined
  if (asset.as === undefined) return readFileSync(file)
  const held: unknown = createRequire(file)(file)
  if (asset.as === 'json') return Buffer.from(JSON.stringify(held))
  if (typeof held !== 'string') throw new TypeError(`${asset.from.package}/${asset.from.path} holds no base64`)
  return Buffer.from(held, 'base64')
}
