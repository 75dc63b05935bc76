import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `pnpm lexicon LANGUAGE [FILE...]`: what is wrong with a lexicon, and what the rules make of labelled rows with it, from source. */
const args = ['--conditions=@preclear/source', join(import.meta.dirname, 'lexicon/run.ts'), ...process.argv.slice(2)]
process.exit(
  spawnSync(process.execPath, args, { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() }).status ?? 1,
)
