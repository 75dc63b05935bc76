import { frame } from './frame.ts'
import { narrowFrame } from './responsive.ts'
import { tokens } from './tokens.ts'

const sheets = new Map<string, CSSStyleSheet>()
const base: string = tokens + frame + narrowFrame

/** One sheet for every widget on the page. Adopted, so that it needs no style tag and no `style-src` in the host's policy. */
export function adoptStyles(root: ShadowRoot, css: string = base): void {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
