import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildEmbed, type Site, serve, visit } from './site.ts'

const ROOT = join(import.meta.dirname, '../..')

let folder = ''
let site: Site
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preclear-start-'))
  buildEmbed(join(folder, 'preclear'))
  site = await serve(folder)
})
afterAll(async () => {
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The blocks of one language on a page of the docs. */
async function blocksOf(page: string, language: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, 'docs', page), 'utf8')
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
  return blocks.filter(([, name]) => name === language).map(([, , block = '']) => block)
}

async function pageOf(name: string, body: string): Promise<void> {
  await writeFile(join(folder, name), `<!doctype html><html lang="en"><body>${body}</body></html>`)
}

it('the page that the script tag says to save is a working form', async () => {
  const [whole = ''] = await blocksOf('start/script-tag.md', 'html')
  await writeFile(join(folder, 'index.html'), whole)
  const { page, context, errors, strangers } = await visit(site, '')
  const outcome = page.locator('preclear-check [part="outcome"] h2')
  const caption = page.getByLabel('Caption')
  const holds = () => page.locator('form').evaluate((form: HTMLFormElement) => !form.checkValidity())
  await expect.poll(() => outcome.textContent()).toBe('Likely rejected')
  await page.getByRole('button', { name: 'Submit' }).click()
  expect(await page.evaluate(() => location.search), 'the form was held back').toBe('')

  await page.locator('preclear-check .outcome button').first().click()
  await expect.poll(() => caption.inputValue()).toBe('Brew, sip, enjoy.')
  await expect.poll(holds).toBe(false)
  await page.locator('preclear-check').getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => caption.inputValue()).toBe('Lose 10 kg in 7 days, guaranteed! Brew, sip, enjoy.')
  await expect.poll(() => outcome.textContent()).toBe('Likely rejected')

  const edit = page.locator('preclear-check').getByRole('button', { name: 'Edit it myself' }).first()
  if (!(await edit.isVisible())) await page.locator('preclear-check [part="finding"] button').first().click()
  await edit.click()
  await expect.poll(() => caption.evaluate((area) => area === document.activeElement)).toBe(true)

  await caption.fill('')
  await page.locator('preclear-check').getByText('Nothing to check yet').waitFor()
  expect(await holds(), 'an empty ad holds the form back').toBe(true)
  await caption.fill('Brew, sip, enjoy.')
  await expect.poll(holds).toBe(false)
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect.poll(() => page.evaluate(() => location.search)).toBe('?caption=Brew%2C+sip%2C+enjoy.')
  expect(errors).toEqual([])
  expect(strangers).toEqual([])
  await context.close()
})

it('two lines are enough to see the element, and a page can talk to it', async () => {
  const [, tags = '', talk = ''] = await blocksOf('start/script-tag.md', 'html')
  expect(tags).toContain('preclear-loader.js')
  expect(talk).toContain('api.configure')
  await pageOf('two-lines.html', talk + tags)
  const { page, context, errors } = await visit(site, 'two-lines.html')
  await page.locator('preclear-check [part="empty"]').waitFor()
  await page.locator('preclear-check').getByText('Already rejected?').waitFor()
  await page.locator('preclear-check select').waitFor()
  expect(errors).toEqual([])
  await context.close()
})

it('the language menu and rejections are turned off as the reference says', async () => {
  const [, tags = ''] = await blocksOf('start/script-tag.md', 'html')
  const off = (await blocksOf('reference/element.md', 'js')).find((block) => block.startsWith('Preclear('))
  const queue = 'window.Preclear ||= function () { (Preclear.q ||= []).push(arguments) }'
  const script = `${queue}; const check = document.querySelector('preclear-check'); ${off}`
  await pageOf('off.html', `${tags}<script>${script}</script>`)
  const { page, context, errors } = await visit(site, 'off.html')
  await page.locator('preclear-check [part="empty"]').waitFor()
  const count = (selector: string) => page.locator(`preclear-check ${selector}`).count()
  await expect.poll(() => count('select')).toBe(0)
  await expect.poll(() => count('[part="empty"] button')).toBe(0)
  expect(errors).toEqual([])
  await context.close()
})

// As `npm create vite` sets it up. The packages are those of an example, as they are published.
const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['ES2023', 'DOM'],
    module: 'esnext',
    types: [],
    skipLibCheck: true,
    moduleResolution: 'bundler',
    verbatimModuleSyntax: true,
    moduleDetection: 'force',
    noEmit: true,
    jsx: 'react-jsx',
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    erasableSyntaxOnly: true,
  },
  files: ['App.tsx'],
}

it('the types of the React sample hold', async () => {
  const [app = '', tag = ''] = await blocksOf('start/react.md', 'tsx')
  const project = await mkdtemp(join(folder, 'react-'))
  await symlink(join(ROOT, 'apps/examples/react-19/node_modules'), join(project, 'node_modules'), 'junction')
  const [imports = '', element = ''] = tag.split(/\n\n/)
  const both = `${imports}\n${app.replace(/<PreclearCheck\b/, `{${element}}\n$&`)}`
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')
  const check = (): string => execFileSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' })
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  for (const sample of [app, both]) {
    expect(sample).toContain('export default function App()')
    await writeFile(join(project, 'App.tsx'), sample)
    expect(check).not.toThrow()
  }
})

it('the command that packs a clone gives the files to install', async () => {
  const [install = '', clone = ''] = await blocksOf('start/npm.md', 'sh')
  const [command = ''] = clone.split('\n').filter((line) => line.includes(' pack '))
  const packed = await mkdtemp(join(folder, 'packed-'))
  // The package manager that runs these tests is there already: nothing is fetched.
  const env = { ...process.env, npm_config_offline: 'true' }
  const { status, stderr } = spawnSync(command.replace('/tmp/preclear', packed), {
    cwd: ROOT,
    shell: true,
    env,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  const names = [...install.matchAll(/@preclear\/(\w+)/g)].map(([, name = '']) => name)
  const files = (await readdir(packed)).map((file) => file.replace(/^preclear-(\w+)-.*\.tgz$/, '$1'))
  expect(files.sort()).toEqual(names.sort())
})
