import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run/files.ts'

/** `pnpm fixtures [room ...]`: makes the files that the senses and repairs are tested on, anew. Needs ffmpeg; what is committed does not. */
interface Room {
  make(folder: string): void | Promise<void>
}

const FOLDER = join(ROOT, 'packages/media/fixtures')
const known = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const asked = process.argv.slice(2)
const unknown = asked.filter((room) => !known.includes(room))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no such room. There are ${known.join(', ')}.`)
  process.exit(2)
}
for (const room of asked.length > 0 ? asked : known) {
  const script: Room = await import(`./fixtures/${room}.ts`)
  await script.make(join(FOLDER, room))
  console.log(`made ${room}`)
}
