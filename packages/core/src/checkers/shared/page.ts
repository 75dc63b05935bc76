import type { CheckInput, ReadSurface } from '../../contracts/index.ts'
import { type Html, readHtml } from '../../text/index.ts'

/** What can be told about a landing page without opening it. */
export interface Page {
  readonly text: string
  /** The page as a surface with its claims, where the engine read it. */
  readonly surface?: ReadSurface
  /** Present only where HTML was given. */
  readonly html?: Html
}

/** Undefined where the creative came without page text and HTML. */
export function readPage(input: CheckInput): Page | undefined {
  const { html, text } = input.creative.landingPage
  if (html === undefined && text === undefined) return undefined
  const surface = input.surfaces.find((one) => one.path.startsWith('/landingPage'))
  const markup = html === undefined ? undefined : markupOf(input, html)
  return {
    text: text ?? markup?.text ?? '',
    ...(surface ? { surface } : {}),
    ...(markup ? { html: markup } : {}),
  }
}

/** A dozen rules look at the page of one ad: it is read once. */
const READ = new WeakMap<CheckInput['creative'], Html>()

function markupOf({ creative }: CheckInput, source: string): Html {
  const known = READ.get(creative)
  if (known) return known
  const html = readHtml(source)
  READ.set(creative, html)
  return html
}
