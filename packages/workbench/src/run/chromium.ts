import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './files.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** Environment that makes the browser tests find a Chromium: CHROMIUM_PATH, Playwright's own, one on PATH, or the npm one (Linux x64). */
export async function chromiumEnvironment(): Promise<Record<string, string>> {
  if (process.env.CHROMIUM_PATH) return { CHROMIUM_PATH: process.env.CHROMIUM_PATH }
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return { CHROMIUM_PATH: chromium.executablePath() }
  const installed = process.env.PRECLEAR_BUNDLED_CHROMIUM
    ? undefined
    : NAMES.map(onPath).find((path) => path !== undefined)
  if (installed) return { CHROMIUM_PATH: installed }
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium()
  throw new Error(
    'No Chromium found. Run `npx pnpm@12 exec playwright install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome.',
  )
}

/** The Chromium of @sparticuz/chromium with the shared libraries a bare Linux machine lacks. */
async function bundledChromium(): Promise<Record<string, string>> {
  const { default: bundled, inflate } = await import('@sparticuz/chromium')
  const executable = await bundled.executablePath()
  const libraries = await inflate(join(ROOT, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  const path = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter((part) => part).join(delimiter)
  return { CHROMIUM_PATH: executable, LD_LIBRARY_PATH: path }
}
