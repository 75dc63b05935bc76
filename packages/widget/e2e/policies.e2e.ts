import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'
import { checked, pageOf, TAG, visit } from './visit.ts'

const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'"
let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
afterEach(() => site.reset())

const OWN = '<script async src="/preclear/preclear-loader.js"></script>'
const secured = (attributes = ''): string =>
  `<script async src="/preclear/preclear-loader.js" integrity="${site.integrity('preclear-loader.js')}" crossorigin ${attributes}></script>`
const foreign = (attributes = ''): string => secured(attributes).replace('src="', `src="${site.cdn.url}`)

describe.each<[name: string, policy: () => string, script: () => string]>([
  [
    'its own origin and nothing else',
    () => `default-src 'none'; script-src 'self'; connect-src 'none'; ${TRUSTED}`,
    () => OWN,
  ],
  [
    'its own origin with integrity',
    () => `default-src 'none'; script-src 'self'; connect-src 'none'; ${TRUSTED}`,
    secured,
  ],
  [
    'a nonce and no address',
    () => `default-src 'none'; script-src 'nonce-n0nce'; ${TRUSTED}`,
    () => secured('nonce="n0nce"'),
  ],
  [
    'a nonce with strict-dynamic',
    () => `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; ${TRUSTED}`,
    () => foreign('nonce="n0nce"'),
  ],
  ['another origin', () => `default-src 'none'; script-src ${site.cdn.url}; ${TRUSTED}`, foreign],
  [
    'another origin and styles of its own',
    () => `default-src 'self'; script-src ${site.cdn.url}; style-src 'self'; ${TRUSTED}`,
    foreign,
  ],
  ['another origin, isolated from all others', () => `default-src 'none'; script-src ${site.cdn.url}`, foreign],
])('a page whose policy allows scripts of %s', (name, policy, script) => {
  it('gets a result with no violation and no error', async () => {
    const headers = {
      'content-security-policy': policy(),
      ...(name.includes('isolated')
        ? { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }
        : {}),
    }
    const { page, errors, violations, context } = await visit(site, { body: pageOf(TAG, script()), headers })
    expect(await checked(page)).toBe('Likely rejected')
    expect(await violations()).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})

it('a page that allows no script of ours is told so and keeps what stands in the element', async () => {
  const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'" }
  const body = pageOf('<preclear-check platform="tiktok">Checked after you send it.</preclear-check>', foreign())
  const { page, violations, context } = await visit(site, { body, headers })
  await expect.poll(violations).toHaveLength(1)
  expect(await page.locator('preclear-check').textContent()).toBe('Checked after you send it.')
  await context.close()
})

it('the loader is small, and plain ASCII since a page may say another encoding', async () => {
  const text = await site.file('preclear-loader.js')
  expect(/^[\t\n -~]*$/.test(text)).toBe(true)
})
