import { below } from './below.ts'
import { creative } from './creative.ts'
import { findings } from './findings.ts'
import { frame } from './frame.ts'
import { responsive } from './responsive.ts'
import { tokens } from './tokens.ts'

let sheet: CSSStyleSheet | undefined

/** One sheet for every widget on the page. Adopted, so that it needs no style tag and no `style-src` in the host's policy. */
export function adoptStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(tokens + frame + creative + findings + below + responsive)
  }
  root.adoptedStyleSheets = [sheet]
}
