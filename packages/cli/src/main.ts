import process from 'node:process'
import { type Pack, pickLanguage } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { sentencePacks } from '@preclear/policies/sentences'
import { tiktokRules } from '@preclear/policies/tiktok/rules'
import { loadFileSenses } from './file-senses.ts'
import { program } from './program.ts'

/** How long a decoder may take to let go of its file once it is told to. */
const GRACE_MS = 300

// A reader that has seen enough (`| head`) closes the pipe: that is not an error of ours.
process.stdout.on('error', (error: { code?: string }) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const stopping = new AbortController()
const stop = (status: number): void => {
  process.exitCode = status
  stopping.abort()
  setTimeout(() => process.exit(), GRACE_MS)
}
// Once: a second one ends us as it ends any program.
process.once('SIGINT', () => stop(130))
process.once('SIGTERM', () => stop(143))

/** Packs are loaded by a command that checks, not by one that only answers. */
async function loadPacks(language: string): Promise<readonly Pack[]> {
  const sentences = sentencePacks[pickLanguage(language, ['en', ...Object.keys(sentencePacks)])]
  const loaders = [...Object.values(languagePacks), ...(sentences ? [sentences] : [])]
  return [tiktokRules, ...(await Promise.all(loaders.map((load) => load())))]
}

const { stdin, stdout, stderr, env } = process
const { signal } = stopping
const io = { stdin, stdout, stderr, env, loadPacks, loadSenses: loadFileSenses, signal }
const status = await program(process.argv.slice(2), io)
if (signal.aborted) process.exit()
process.exitCode = status
