import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateGolden } from './generate/golden.ts'
import { generateHandbook } from './generate/handbook.ts'
import { type Files, generatePacks } from './generate/packs.ts'
import { readRules } from './generate/sources.ts'
import { changedOf, leftOver, staleOf } from './generate/stale.ts'
import { ROOT } from './run/files.ts'
import { CONFUSABLES_FILE, confusablesSource } from './unicode/generate.ts'

/**
 * Writes what is derived from the policy sources: packs, the rule index and the handbook, the table of look-alike letters from Unicode data,
 * and last, with the packs on disk, what they say of the golden set.
 * With `--check` nothing is written; each stale, missing or left-over file is named and the exit status is 1.
 * Rule files need no bundler: Node strips their types, and all they import at run time are files beside them.
 */
async function generate(): Promise<Files> {
  const rules = await readRules()
  return { ...generatePacks(rules), ...generateHandbook(rules), [CONFUSABLES_FILE]: confusablesSource() }
}

function write(files: Files, stale: readonly string[]): number {
  const written = Object.entries(files).filter(([path]) => stale.includes(path))
  for (const [path, text] of written) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  return written.length
}

async function main(): Promise<number> {
  const files = await generate()
  const stale = staleOf(files, ROOT)
  const isCheck = process.argv.includes('--check')
  if (!isCheck) for (const path of leftOver(files, ROOT)) rmSync(join(ROOT, path))
  const written = isCheck ? 0 : write(files, stale)
  const golden = await generateGolden()
  const moved = changedOf(golden, ROOT)
  if (isCheck) {
    for (const path of [...stale, ...moved]) console.error(`${path} is stale: run pnpm gen and commit the result`)
    return stale.length + moved.length > 0 ? 1 : 0
  }
  console.log(`${Object.keys({ ...files, ...golden }).length} files, ${written + write(golden, moved)} written`)
  return 0
}

if (import.meta.main) process.exit(await main())
