import { Component, type JSX } from 'preact'
import { saidOf, type View } from '../view.ts'
import { FindingRow } from './FindingRow.tsx'

interface FindingsProps {
  readonly view: View
}
/** So many rows are drawn at first, and more each time they are asked for: 500 at once would freeze a phone. */
const PAGE = 40

/** The list of findings. */
export class Findings extends Component<FindingsProps, { readonly shown: number }> {
  override state: { readonly shown: number } = { shown: PAGE }
  override render(): JSX.Element | null {
    const { view } = this.props
    const { rows, stop } = view.state
    if (!rows.length) return null
    // The row that a key or the host moved to is always drawn.
    const shown = Math.max(this.state.shown, rows.findIndex((row) => row.n === stop) + 1)
    const visible = rows.slice(0, shown)
    const left = rows.length - visible.length
    const said = saidOf(
      view,
      visible.map((row) => row.finding),
    )
    return (
      <>
        <ul class="list" part="list" aria-label={view.words.t('list')}>
          {visible.map((row, i) => {
            const sentences = said[i]
            return sentences && <FindingRow key={row.n} view={view} row={row} said={sentences} />
          })}
        </ul>
        {left > 0 && (
          <div class="more">
            <button class="btn txt" type="button" onClick={() => this.setState({ shown: shown + PAGE })}>
              {view.words.t('showMore', { n: Math.min(left, PAGE) })}
            </button>
          </div>
        )}
      </>
    )
  }
}
