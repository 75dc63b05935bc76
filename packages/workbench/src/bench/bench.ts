import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `pnpm bench <name> [FILE...]`: runs one benchmark from source, in the folder the command was given in. */
const BENCHES = {
  check: 'one ad of about 100 characters against the whole pack',
  embed: 'size, start and memory of the embed beside other embeds, in Chromium with the processor slowed four times',
  evasion:
    'recall and false positives on rows {text, label, phrase, technique}; --random [--seed N]: on phrases disguised at random',
  keystroke: 'a check after each letter typed, in Chromium with the processor slowed four times',
  media:
    'the senses for images and video beside raw use of their libraries, in Chromium [NAME...]; --fixtures writes docs/media-fixtures.md',
  model:
    'what a linear model beside the rules would add, on labelled rows {text, lang, label}: FILES [--test FILES] [--ordinary FILES]',
  text: 'speed and memory of phrase matching against other packages [--counts 100,10000] [--engines NAME,...]',
}

const [name = '', ...files] = process.argv.slice(2)
if (!Object.hasOwn(BENCHES, name)) {
  console.error(
    `Usage: bench NAME [FILE...]\n${Object.entries(BENCHES)
      .map(([id, what]) => `  ${id.padEnd(10)}${what}`)
      .join('\n')}`,
  )
  process.exit(2)
}
const script = join(import.meta.dirname, 'run-bench.ts')
const args = ['--conditions=@preclear/source', '--expose-gc', script, name, ...files]
process.exit(
  spawnSync(process.execPath, args, { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() }).status ?? 1,
)
