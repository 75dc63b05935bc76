import process from 'node:process'
import { ar } from '@preclear/policies/languages/ar'
import { es } from '@preclear/policies/languages/es'
import { id } from '@preclear/policies/languages/id'
import { ru } from '@preclear/policies/languages/ru'
import { tiktok } from '@preclear/policies/tiktok'
import { program } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is not an error of ours.
process.stdout.on('error', (error: { code?: string }) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const { stdin, stdout, stderr, env } = process
process.exitCode = await program(process.argv.slice(2), { stdin, stdout, stderr, env, packs: [tiktok, ru, id, es, ar] })
