import type { JSX } from 'preact'
import type { AdMedium } from '../../model/ad.ts'
import { mediumName, shortName } from '../../model/medium.ts'
import { spotOf } from '../../model/place.ts'
import type { Row } from '../../model/rows.ts'
import { mediaPart } from '../media/lazy.ts'
import { saidOf, type View } from '../view.ts'
import { Tag } from './Marked.tsx'

interface MediumViewProps {
  readonly view: View
  readonly medium: AdMedium
}

/** A file of the ad by its name, with the findings about it; a picture or film that the ad carries is shown whole, with their places. */
export function MediumView({ view, medium }: MediumViewProps): JSX.Element {
  const { id, rows } = medium
  const { words, state } = view
  const file = state.creative?.media?.find((m) => m.id === id)
  const plain = (
    <div class="setting">
      <bdi>{shortName(mediumName(words, id, state.creative))}</bdi>
      <Chips view={view} rows={rows} />
    </div>
  )
  // A link is never followed: showing a file must not send a request.
  if (!file?.source || typeof file.source === 'string' || file.kind === 'audio') return plain
  const { source } = file
  return <mediaPart.Lazy view={view} show={{ medium, file, source, plain }} waiting={() => plain} />
}

/** Findings about a file by what was measured; those of one measure share it, the worst of them first. */
export function Chips({ view, rows }: { readonly view: View; readonly rows: readonly Row[] }): JSX.Element {
  const sharing = new Map<string, Row[]>()
  for (const row of rows) {
    const text = measured(view, row)
    sharing.set(text, [...(sharing.get(text) ?? []), row])
  }
  return (
    <span>
      {[...sharing].map(([text, same]) => (
        <mark key={text} class={`t-${same[0]?.finding.effect}`} data-finding={same[0]?.n}>
          <bdi>{text}</bdi>
          {same.map(({ n, finding }) => (
            <Tag key={n} n={n} effect={finding.effect} />
          ))}
        </mark>
      ))}
    </span>
  )
}

/** What was measured, or when in the file it is; else what it is. A yes or a bare count tells nothing by itself. */
function measured(view: View, { finding }: Row): string {
  const { words } = view
  const { measured: m, evidence } = finding
  if (m?.unit !== undefined) return `${typeof m.value === 'number' ? words.number(m.value) : m.value} ${m.unit}`
  if (typeof m?.value === 'string' && !/^(?:true|false)$/.test(m.value)) return m.value
  return (evidence[0] && spotOf(words, evidence[0])) ?? saidOf(view, [finding])[0]?.title ?? words.t(finding.effect)
}
