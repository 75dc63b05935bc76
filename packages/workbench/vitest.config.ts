import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')
const conditions = ['@preclear/source', 'module', 'browser', 'development|production']
const ssr = { resolve: { conditions: ['@preclear/source', 'module', 'node', 'development|production'] } }
const executablePath = process.env.CHROMIUM_PATH
const chromium = {
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
}

/** A machine under load takes its time: what is waited for is waited for. */
const PATIENT = { poll: { timeout: 15_000 } }

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    // Most wait for a browser: with one worker to a processor, much of the machine would be idle.
    maxWorkers: 2,
    projects: [
      {
        root,
        resolve: { conditions },
        ssr,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/{core,insight,policies,media,cli,workbench}/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        plugins: [preact({ reactAliasesEnabled: false })],
        resolve: { conditions },
        ssr,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          expect: PATIENT,
          include: ['packages/widget/src/**/*.test.tsx', 'apps/*/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.tsx', '**/*.e2e.ts'],
        },
      },
      {
        root,
        plugins: [preact({ reactAliasesEnabled: false })],
        resolve: { conditions },
        // All at once: a library found only in the middle of a run would load every page anew.
        optimizeDeps: {
          entries: [
            'packages/{core,media,widget}/src/**/*.browser.test.{ts,tsx}',
            'packages/media/src/{worker,senses/senses,repair/index}.ts',
          ],
        },
        test: {
          name: 'browser',
          include: ['packages/{core,media,widget}/src/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          expect: PATIENT,
          // Before the others, which start browsers of their own.
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: chromium }),
          },
        },
      },
      {
        root,
        resolve: { conditions },
        ssr,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['apps/*/e2e/**/*.e2e.ts', 'packages/*/e2e/**/*.e2e.ts', 'docs/e2e/**/*.e2e.ts'],
          sequence: { groupOrder: 2 },
          expect: PATIENT,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
