import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { customElementsManifest } from './generate/custom-elements.ts'
import { measureGolden } from './generate/golden.ts'
import { generateHandbook } from './generate/handbook.ts'
import { compilePacks, type Files, generatePacks, readingPacks } from './generate/packs.ts'
import { componentsPage } from './generate/reference/components.ts'
import { creativePage } from './generate/reference/creative.ts'
import { elementPage } from './generate/reference/element.ts'
import { errorsPage } from './generate/reference/errors.ts'
import { sizesPage } from './generate/reference/sizes.ts'
import { readRules } from './generate/sources.ts'
import { leftOver, staleOf } from './generate/stale.ts'
import { ROOT } from './run/files.ts'
import { unicodeFiles } from './unicode/generate.ts'

/**
 * Writes what is derived from the policy sources: packs, the rule index and the handbook, what the packs say of the golden set, and the
 * table of look-alike letters from Unicode data. Rules carry how often they were wrong on the golden set, so the packs are made twice.
 * With `--check` nothing is written; each stale, missing or left-over file is named and the exit status is 1.
 * Rule files need no bundler: Node strips their types, and all they import at run time are files beside them.
 */
async function generate(): Promise<Files> {
  const rules = await readRules()
  const manifest = customElementsManifest()
  const { files, quality } = measureGolden(readingPacks(compilePacks(rules)))
  return {
    ...generatePacks(rules, compilePacks(rules, quality)),
    ...generateHandbook(rules, quality),
    ...files,
    ...manifest,
    ...elementPage(manifest),
    ...componentsPage(),
    ...creativePage(),
    ...errorsPage(),
    ...sizesPage(),
    ...unicodeFiles(),
  }
}

async function main(): Promise<number> {
  const files = await generate()
  const stale = staleOf(files, ROOT)
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale: run pnpm gen and commit the result`)
    return stale.length > 0 ? 1 : 0
  }
  for (const path of leftOver(files, ROOT)) rmSync(join(ROOT, path))
  for (const [path, text] of Object.entries(files)) {
    if (!stale.includes(path)) continue
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  console.log(`${Object.keys(files).length} files, ${stale.length} written`)
  return 0
}

if (import.meta.main) process.exit(await main())
