import process from 'node:process'
import { type Pack, pickLanguage } from '@preclear/core'
import { languagePacks } from '@preclear/policies/languages'
import { sentencePacks } from '@preclear/policies/sentences'
import { tiktokRules } from '@preclear/policies/tiktok/rules'
import type { FileSenses } from './io.ts'
import type { SensesOptions } from './options/senses.ts'
import { program } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is not an error of ours.
process.stdout.on('error', (error: { code?: string }) => process.exit(error.code === 'EPIPE' ? 0 : 2))

/** Packs are loaded by a command that checks, not by one that only answers. */
async function loadPacks(language: string): Promise<readonly Pack[]> {
  const sentences = sentencePacks[pickLanguage(language, ['en', ...Object.keys(sentencePacks)])]
  const loaders = [...Object.values(languagePacks), ...(sentences ? [sentences] : [])]
  return [tiktokRules, ...(await Promise.all(loaders.map((load) => load())))]
}

/** The code that looks at files is loaded only where files may be looked at. */
async function loadSenses({ senses, assets }: SensesOptions): Promise<FileSenses> {
  const { createMediaSenses } = await import('@preclear/media/node')
  return createMediaSenses({ senses, ...(assets ? { assetFolder: assets } : {}) })
}

const { stdin, stdout, stderr, env } = process
process.exitCode = await program(process.argv.slice(2), { stdin, stdout, stderr, env, loadPacks, loadSenses })
