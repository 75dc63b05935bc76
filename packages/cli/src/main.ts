import process from 'node:process'
import type { Pack } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { tiktok } from '@preclear/policies/tiktok'
import { program } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is not an error of ours.
process.stdout.on('error', (error: { code?: string }) => process.exit(error.code === 'EPIPE' ? 0 : 2))

/** Packs are loaded by a command that checks, not by one that only answers. */
async function loadPacks(): Promise<readonly Pack[]> {
  return [tiktok, ...(await Promise.all(Object.values(languagePacks).map((load) => load())))]
}

const { stdin, stdout, stderr, env } = process
process.exitCode = await program(process.argv.slice(2), { stdin, stdout, stderr, env, loadPacks })
