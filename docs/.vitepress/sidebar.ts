import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DefaultTheme } from 'vitepress'

const DOCS: string = resolve(import.meta.dirname, '..')
type Item = DefaultTheme.SidebarItem

function titleOf(path: string): string {
  const [, title = path] = /^# (.+)$/m.exec(readFileSync(join(DOCS, path), 'utf8')) ?? []
  return title.replaceAll('`', '')
}

/** Every page of a folder by its heading. */
function pagesOf(folder: string): Item[] {
  const files = readdirSync(join(DOCS, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return files.sort().map((name) => {
    const path = `${folder}/${name}`
    return { text: titleOf(path), link: `/${path.replace('.md', '')}` }
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function handbook(): Item[] {
  const themes = readdirSync(join(DOCS, 'handbook'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return themes.map(({ name }) => {
    const items = readdirSync(join(DOCS, 'handbook', name))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => ({ text: file.replace('.md', ''), link: `/handbook/${name}/${file.replace('.md', '')}` }))
    // With a link of its own: a group that only opens would be a button inside a button.
    return { text: `${capital(name)} (${items.length})`, link: `/handbook/#${name}`, collapsed: true, items }
  })
}

/** Pages that are not there yet are left out; a dead link inside a page still fails the build. */
function listed(...items: readonly (readonly [text: string, link: string])[]): Item[] {
  return items.map(([text, link]) => ({ text, link }))
}

const start: Item = {
  text: 'Start in five minutes',
  items: listed(
    ['Script tag', '/start/script-tag'],
    ['npm', '/start/npm'],
    ['React', '/start/react'],
    ['Vue', '/start/vue'],
    ['Svelte', '/start/svelte'],
  ),
}
const use: Item = {
  text: 'Fit it in',
  items: listed(
    ['Theme editor', '/guide/theme-editor'],
    ['Languages', '/guide/languages'],
    ['Content Security Policy', '/guide/content-security-policy'],
    ['Accessibility', '/guide/accessibility'],
  ),
}
const reference: Item = {
  text: 'Reference',
  items: listed(
    ['The element', '/reference/element'],
    ['The creative', '/reference/creative'],
    ['Components and headless', '/reference/components'],
    ['Error codes', '/reference/errors'],
    ['Sizes', '/reference/sizes'],
    ['Claim patterns', '/claim-patterns'],
    ['What the senses measure', '/media-facts'],
    ['Files a page hosts for media', '/media-assets'],
    ['Fixtures and what the senses say', '/media-fixtures'],
    ['Unicode data', '/unicode'],
  ),
}
const howTo: Item = { text: 'How to', items: pagesOf('how-to') }
const work: Item = {
  text: 'Work on it',
  items: listed(
    ['Start here', '/code'],
    ['Contributing', '/CONTRIBUTING'],
    ['Floors', '/floors'],
    ['Scenarios', '/scenarios'],
    ['Decisions', '/decisions/'],
  ),
}

const main: Item[] = [start, use, reference, howTo, work]

export const sidebar: DefaultTheme.SidebarMulti = {
  '/': main,
  '/decisions/': [{ text: 'Decisions', link: '/decisions/', items: pagesOf('decisions') }, ...main],
  '/handbook/': [{ text: 'Policy handbook', link: '/handbook/' }, ...handbook()],
}
