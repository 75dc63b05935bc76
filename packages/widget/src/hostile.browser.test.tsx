import { createPrecheck, InvalidPackError, type Pack, parsePack } from '@preclear/core'
import { toPage } from '@preclear/core/appeal'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadRejectionBook } from '../../policies/src/rejections/index.ts'
import { later, settled, watch } from './testing/detector.ts'
import { INJECTIONS, injections } from './testing/injections.data.ts'
import { loadParts, mountElement, shadowOf } from './testing/mount.ts'
import { packetOf } from './testing/packet.ts'
import { creativeOf, explainerOf, type Say } from './testing/surfaces.ts'
import { shownIn, stringsAround, visitAll } from './testing/visit.ts'

beforeAll(loadParts)
afterEach(() => {
  document.body.style.display = ''
  document.body.replaceChildren()
})

describe('the watch', () => {
  /** What a careless widget would do. */
  function careless(text: string): Element {
    const host = document.body.appendChild(document.createElement('div'))
    host.append(document.createRange().createContextualFragment(text))
    return host
  }
  it.each([
    ['script', '<script>pwned()</script>', ['<script>', 'pwned()']],
    ['handler', '<img src=/pwned.png onerror=pwned()>', ['img[onerror]', 'img[src=/pwned.png]', 'pwned()', 'request']],
    ['embed', '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>', ['<iframe>', 'iframe[srcdoc]', 'pwned()']],
    ['link', '<a href=" javascript:pwned()">x</a>', ['a[href= javascript:pwned()]']],
    ['base', '<base href="https://pwned.invalid/">', ['<base>', 'base[href=https://pwned.invalid/]']],
    ['style', '<div style="background:url(https://pwned.invalid/b)">x</div>', ['div[style=', 'request']],
    ['dialog', '<script>alert(1)</script>', ['alert()']],
    ['error', '<script>throw new Error("planted")</script>', ['error']],
  ])('sees a %s that a careless widget lets through', async (_name, text, wanted) => {
    const seen = watch()
    // The test page's own address must survive a planted <base>.
    careless(text).querySelector('base')?.remove()
    // A request counts once it has failed.
    const found: string[] = []
    const missing = (): readonly string[] => {
      found.push(...seen.found())
      return wanted.filter((start) => !found.some((hit) => hit.startsWith(start)))
    }
    await expect.poll(missing).toEqual([])
    seen.stop()
  })
  it('sees that most of the corpus is no idle text', async () => {
    const risky = new Set(['script', 'handler', 'svg', 'mutation', 'embed', 'breakout', 'math'])
    const texts = Object.entries(INJECTIONS).flatMap(([group, all]) => (risky.has(group) ? all : []))
    const live = texts.filter((text) => {
      const seen = watch()
      // Parsed for another document: nothing of it runs here.
      seen.inspect(new DOMParser().parseFromString(`<div>${text}</div>`, 'text/html').body)
      const found = seen.found()
      seen.stop()
      return found.length > 0
    })
    expect(live.length / texts.length).toBeGreaterThan(0.8)
  })
})

describe('the corpus', () => {
  it('holds at least 300 different strings', () => {
    expect(new Set(injections.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300)
  })
  it('reaches every surface', async () => {
    const names = new Set<string>()
    const say: Say = (name) => {
      names.add(name)
      return `‹${name}›`
    }
    const shown: string[] = []
    await visitAll(say, [], (_page, root) => shown.push(shownIn(root)))
    shown.push(toPage(packetOf(say)))
    const all = shown.join('\n')
    const never = [...names].filter((name) => !all.includes(`‹${name}›`))
    expect(never.sort()).toEqual(NEVER_SHOWN)
  })
  it.each(Object.entries(INJECTIONS))(
    '%s stays text on every page, in every field and sentence',
    async (group, texts) => {
      const seen = watch()
      for (const [i, text] of texts.entries()) {
        // Some are seen and focused; drawing all of them would only take time.
        document.body.style.display = group === 'handler' && i % 4 === 0 ? '' : 'none'
        const say: Say = () => text
        await visitAll(say, text.length > 1000 ? [] : [stringsAround(say)], (page, root) => {
          seen.inspect(root)
          expect(seen.found(), `${page}: ${JSON.stringify(text.slice(0, 60))}`).toEqual([])
          expect(shownIn(root).includes(text), `${page}: ${JSON.stringify(text.slice(0, 60))}`).toBe(true)
        })
      }
      await later()
      expect(seen.found()).toEqual([])
      seen.stop()
    },
  )
})

describe('our own book of rejections', () => {
  it.each(Object.entries(INJECTIONS))(
    'reads %s as what a platform wrote, and shows it as text',
    async (_group, texts) => {
      const book = await loadRejectionBook(['en'])
      const seen = watch()
      const say: Say = (name) => `‹${name}›`
      const element = mountElement({ precheck: explainerOf(say) as never, creative: creativeOf(say), rejections: book })
      // So many reasons are read of one rejection.
      for (let i = 0; i < texts.length; i += 50) {
        const reasons = texts.slice(i, i + 50).map((text) => `Misleading claims: ${text}`)
        element.rejection = { reject_info: [{ reasons, suggestion: reasons[0] }] }
        const root = shadowOf(element)
        await expect.poll(() => root.querySelectorAll('.tile').length, { timeout: 10_000 }).toBe(reasons.length)
        seen.inspect(root)
        const shown = shownIn(root)
        expect(reasons.filter((reason) => !shown.includes(reason.slice(0, 9_000)))).toEqual([])
        expect(seen.found()).toEqual([])
      }
      await later()
      expect(seen.found()).toEqual([])
      seen.stop()
    },
  )
})

/** Never shown as words: for machines alone, or an address that would only become a link, or outdone by a likelier rule. */
const NEVER_SHOWN: readonly string[] = [
  'attachment.url',
  'book.look',
  'book.rule',
  'error',
  'evidence.selector',
  'fix.label',
  'issue.code',
  'limit.unit',
  'media.source',
  'message.args',
  'notRun.reason',
  'proof.type',
  'proof.url',
  'quality.set',
  'source.url',
  'uncertainty',
]

/** A pack of one rule that always has something to say, in the words of a stranger. */
function packSaying(text: string): Pack {
  const sentence = { title: `${text} {n}`, why: `${text} {field} ${text}`, fix: text }
  const source = { title: text, url: text, asOf: text, kind: 'law', confidence: 'primary' } as const
  return {
    schema: 'preclear.pack/1',
    id: 'stranger',
    version: text,
    digest: text,
    platforms: ['tiktok'],
    rules: [
      {
        id: text,
        theme: text,
        effect: 'reject',
        status: 'enforce',
        checker: 'length',
        options: { field: 'body', max: 4, unit: 'characters' },
        source,
        knownMistakes: [text],
      },
    ],
    lexicons: [],
    sentences: { en: { [text]: { tooLong: sentence } } },
    labels: { en: { 'fix.shorten': text, 'notRun.no-sense': text } },
  }
}

describe('a pack from a stranger', () => {
  it.each(Object.entries(INJECTIONS))('%s stays text in its sentences, names and words', async (_group, texts) => {
    const seen = watch()
    for (const text of texts) {
      // A pack is read by its schema before it is run; one that does not fit is told as a failure.
      const read = parsePack(packSaying(text))
      const element = mountElement({ language: 'en' })
      if (read.ok) {
        element.precheck = createPrecheck({ packs: [read.pack] })
        element.creative = { platform: 'tiktok', text: { body: `Hi. ${text} and more` } }
      } else element.error = new InvalidPackError('stranger', read.issues)
      for (let i = 0; i < 30 && !shadowOf(element).querySelector('.tt, .issues, .t-limit'); i++) await settled()
      const root = shadowOf(element)
      root.querySelector<HTMLElement>('button.tt')?.click()
      await settled()
      seen.inspect(root)
      const isShown = read.ok && !root.querySelector('.issues')
      if (isShown) expect(root.querySelector('h2')?.textContent).toBe('Likely rejected')
      else expect(root.querySelector('.outcome.t-limit h2')).not.toBeNull()
      // Braces of its own may eat the placeholder of the sentence.
      if (isShown && !/[{}]/.test(text))
        expect(root.querySelector('.why')?.textContent).toContain(`${text} Caption ${text}`)
      expect(seen.found(), JSON.stringify(text.slice(0, 60))).toEqual([])
      element.remove()
    }
    await later()
    expect(seen.found()).toEqual([])
    seen.stop()
  })
})
