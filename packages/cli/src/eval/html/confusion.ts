import type { Outcome } from '@preclear/core'
import { LABELS, type Label, labelOf, OUTCOMES } from '@preclear/insight'
import { percent } from '../figures.ts'
import type { Evaluation } from '../measured.ts'
import { type Html, html } from './html.ts'
import { counted, number } from './words.ts'

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  no_issue_found: 'No issue found',
  needs_human: 'Needs a person',
  likely_limited: 'Likely limited',
  likely_rejected: 'Likely rejected',
}
export const LABEL_NAMES: Readonly<Record<Label, string>> = { ok: 'Fine', review: 'For a person', violate: 'Violating' }

/** Labels against outcomes; the darker a cell, the more of its row; what agrees is outlined. */
export function confusion({ all }: Evaluation): Html {
  return html`<section id="confusion" aria-labelledby="confusion-h"><div class="lead"><h2 id="confusion-h">Said and meant</h2>
<p class="soft">Rows are what people labelled, columns what the check said. Outlined cells agree.</p></div>
<div class="card"><table class="matrix"><thead><tr><th scope="col">Labelled</th>${OUTCOMES.map((outcome) => html`<th scope="col">${OUTCOME_NAMES[outcome]}</th>`)}</tr></thead><tbody>${LABELS.map((label) => line(label, all))}</tbody></table></div></section>`
}

function line(label: Label, { confusion: cells, labels }: Evaluation['all']): Html {
  const n = labels[label]
  return html`<tr><th scope="row">${LABEL_NAMES[label]}<small>${counted(n, 'ad')}</small></th>${OUTCOMES.map(
    (outcome) => {
      const count = cells[label][outcome]
      const share = n > 0 ? count / n : 0
      const agrees = labelOf(outcome) === label
      const tone = agrees ? 'ok' : label === 'violate' || outcome === 'likely_rejected' ? 'reject' : 'limit'
      return html`<td class="t-${count > 0 ? tone : 'none'}${agrees && ' agree'}" style="--heat:${share.toFixed(3)}"><b>${number(count)}</b><small>${n > 0 && percent(share)}</small></td>`
    },
  )}</tr>`
}
