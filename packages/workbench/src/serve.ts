import { join } from 'node:path'
import { preview } from 'vite'
import { run } from './run/command.ts'
import { ROOT } from './run/files.ts'

/** `npm start`: builds the onboarding app and serves it on this machine only. PORT picks the port; the next free one is taken if it is busy. */
const built = run('vite', ['build', '--logLevel', 'warn'], { cwd: 'apps/onboarding' })
if (!built.ok) {
  console.error('The app did not build; the lines above say why.')
  process.exit(1)
}
const app = join(ROOT, 'apps/onboarding')
const server = await preview({
  root: app,
  configFile: join(app, 'vite.config.ts'),
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173), strictPort: false },
})
console.log(
  `\nPreclear is ready: ${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/'}\nNothing you type leaves this machine. Press Ctrl+C to stop.`,
)
