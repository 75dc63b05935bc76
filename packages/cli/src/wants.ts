import type { NotRun, Report } from '@preclear/core'

/** What would have let us look closer: packages to install, data to have. */
export interface Wants {
  see(report: Report): void
  /** One sentence each. */
  all(): readonly string[]
}

export function createWants(): Wants {
  const packages = new Set<string>()
  const languages = new Set<string>()
  return {
    see({ notRun }) {
      for (const each of notRun) {
        if (typeof each.args?.needs === 'string') packages.add(each.args.needs)
        for (const language of unreadIn(each, 'en')) languages.add(language)
      }
    },
    all() {
      const said: string[] = []
      if (packages.size > 0)
        said.push(`to look at all files, install beside preclear: npm install ${[...packages].sort().join(' ')}`)
      if (languages.size > 0)
        said.push(
          `to read ${[...languages].join(', ')} in pictures: install the data, or give it with --assets; see preclear check --help`,
        )
      return said
    },
  }
}

/** Names of the languages whose words in pictures nobody could read. */
export function unreadIn({ reason, args }: NotRun, language: string): readonly string[] {
  if (reason !== 'language-data-missing' || typeof args?.language !== 'string') return []
  const names = new Intl.DisplayNames([language, 'en'], { type: 'language' })
  return args.language.split(', ').map((tag) => {
    try {
      return names.of(tag) ?? tag
    } catch {
      return tag
    }
  })
}
