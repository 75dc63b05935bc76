import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../run/files.ts'
import type { Files } from '../packs.ts'
import { noteOf, table } from './markdown.ts'

const PAGE = 'docs/reference/sizes.md'

interface Gate {
  readonly name: string
  readonly limit: string
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function sizesPage(): Files {
  const gates = read<readonly Gate[]>('.size-limit.json')
  const measured = read<Readonly<Record<string, number>>>('packages/workbench/sizes.json')
  const rows = gates.map(({ name, limit }) => {
    const bytes = measured[name]
    return [capital(name), bytes === undefined ? 'not measured' : `${(bytes / 1000).toFixed(1)} kB`, limit]
  })
  return {
    [PAGE]: `${noteOf('.size-limit.json and packages/workbench/sizes.json')}
# Sizes

Brotli, minified, bundled as a page would. A part that grows over its gate fails the build; so does a figure here that is off by more than a hundredth.

${table(['part', 'now', 'gate'], rows)}

Of these a page fetches the loader and the first paint, then the engine, the rules, one lexicon for the language of the ad and one pack of sentences for the language of the reader, English aside. Nothing else is fetched, and nothing is sent.

\`npx pnpm@12 bench embed\` builds other embeds the same way and prints their sizes and start times beside ours. What each part is for, and what would make it smaller: [decision 0006](../decisions/0006-sizes.md).
`,
  }
}
