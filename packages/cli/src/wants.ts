import type { NotRun, Report } from '@preclear/core'
import { tesseractName } from '@preclear/media/assets'

/** What would have let us look closer: packages to install, data to have. */
export interface Wants {
  see(report: Report): void
  /** One sentence each. */
  all(): readonly string[]
}

export function createWants(): Wants {
  const packages = new Set<string>()
  /** Name of a language → the package that has its data. */
  const languages = new Map<string, string>()
  return {
    see({ notRun }) {
      for (const each of notRun) {
        if (typeof each.args?.needs === 'string') packages.add(each.args.needs)
        const names = unreadIn(each, 'en')
        tagsOf(each).forEach((tag, i) => {
          languages.set(names[i] ?? tag, `@tesseract.js-data/${tesseractName(tag) ?? tag}`)
        })
      }
    },
    all() {
      const said: string[] = []
      if (packages.size > 0)
        said.push(`to look at all files, install beside preclear: npm install ${[...packages].sort().join(' ')}`)
      if (languages.size > 0)
        said.push(
          `to read ${[...languages.keys()].join(', ')} in pictures: npm install ${[...languages.values()].join(' ')}, where there is such a package, or give the data with --assets; see preclear check --help`,
        )
      return said
    },
  }
}

/** Names of the languages whose words in pictures nobody could read. */
export function unreadIn(notRun: NotRun, language: string): readonly string[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'language' })
  return tagsOf(notRun).map((tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  })
}

function tagsOf({ reason, args }: NotRun): readonly string[] {
  return reason === 'language-data-missing' && typeof args?.language === 'string' ? args.language.split(', ') : []
}
