import type { JSX } from 'preact'
import { Icon } from '../shell/Icon.tsx'
import { saidOf, type View } from '../view.ts'

/** Rules that are not yet in force: the date first, no effect today. */
export function Later({ view }: { readonly view: View }): JSX.Element | null {
  const { words, state } = view
  const findings = state.report?.upcoming ?? []
  if (!findings.length) return null
  const said = saidOf(view, findings)
  return (
    <section part="later">
      <div class="grouphead">
        <h3 class="label">{words.t('later')}</h3>
      </div>
      <ul class="list first later">
        {findings.map((finding, i) => (
          <li class="t-advise" key={finding.fingerprint}>
            <div class="item">
              <span class="n">
                <Icon name="later" />
              </span>
              <div lang={said[i]?.language}>
                <span class="tt">{said[i]?.title}</span>
                <div class="meta" lang={words.language}>
                  <span class="eff">{words.t('laterFrom', { date: words.date(finding.effectiveFrom ?? '') })}</span>
                  <span>{words.t('laterLine')}</span>
                </div>
                <p>
                  <bdi>{said[i]?.why}</bdi>
                </p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
